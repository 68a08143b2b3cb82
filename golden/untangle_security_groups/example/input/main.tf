# Asks the database.
resource "aws_security_group" "app" {
  name   = "app"
  vpc_id = aws_vpc.main.id

  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }

  egress {
    from_port       = 5432
    to_port         = 5432
    protocol        = "tcp"
    security_groups = [aws_security_group.database.id]
  }
}

# Answers the app and nobody else.
resource "aws_security_group" "database" {
  name   = "database"
  vpc_id = aws_vpc.main.id

  # PostgreSQL
  ingress {
    description     = "PostgreSQL from the app"
    from_port       = 5432
    to_port         = 5432 # the default port
    protocol        = "tcp"
    security_groups = [aws_security_group.app.id]
  }

  tags = { Name = "database" }
}
