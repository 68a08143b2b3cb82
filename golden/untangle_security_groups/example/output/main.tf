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

  tags = { Name = "database" }
}

# PostgreSQL
# the default port
resource "aws_vpc_security_group_ingress_rule" "database_from_app_5432" {
  security_group_id = aws_security_group.database.id
  description       = "PostgreSQL from the app"

  from_port                    = 5432
  to_port                      = 5432
  ip_protocol                  = "tcp"
  referenced_security_group_id = aws_security_group.app.id
}
