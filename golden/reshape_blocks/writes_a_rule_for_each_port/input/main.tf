variable "vpc_id" {
  type = string
}

resource "aws_security_group" "web" {
  name   = "web"
  vpc_id = var.vpc_id

  # From everywhere.
  ingress {
    description = "web"
    from_port   = [80, 443]
    to_port     = [80, 443]
    protocol    = "tcp" # no UDP
    cidr_blocks = ["0.0.0.0/0"]
  }

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "app" {
  name   = "app"
  vpc_id = var.vpc_id

  ingress {
    ports           = [8080, "9000-9010"]
    protocol        = "tcp"
    security_groups = [aws_security_group.web.id]
  }
}
