variable "environment" {
  type = string
}

resource "aws_security_group" "web" {
  name = "${var.environment}-web-sg"
}

resource "aws_security_group" "db" {
  name_prefix = "db-sg-"
}

resource "aws_lb" "web" {
  name_prefix = "app-"
  subnets     = ["subnet-1", "subnet-2"]
}

resource "aws_lb_target_group" "web" {
  name_prefix = "web-tg"
  port        = 80
  protocol    = "HTTP"
  vpc_id      = "vpc-1"
}
