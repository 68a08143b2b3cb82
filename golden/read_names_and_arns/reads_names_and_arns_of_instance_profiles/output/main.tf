terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "is_watched" {
  type    = bool
  default = true
}

resource "aws_iam_instance_profile" "orders" {
  name = "orders"
  role = "orders"
}

resource "aws_instance" "orders" {
  ami                  = "ami-0a1b2c3d4e5f60718"
  instance_type        = "t3.micro"
  iam_instance_profile = aws_iam_instance_profile.orders.name
}

resource "aws_instance" "right" {
  ami                  = "ami-0a1b2c3d4e5f60718"
  instance_type        = "t3.micro"
  iam_instance_profile = aws_iam_instance_profile.orders.id
}

resource "aws_launch_template" "by_name" {
  name = "by-name"

  iam_instance_profile {
    name = aws_iam_instance_profile.orders.name
  }
}

resource "aws_launch_template" "by_arn" {
  name = "by-arn"

  dynamic "iam_instance_profile" {
    for_each = var.is_watched ? [1] : []
    content {
      arn = aws_iam_instance_profile.orders.arn
    }
  }
}
