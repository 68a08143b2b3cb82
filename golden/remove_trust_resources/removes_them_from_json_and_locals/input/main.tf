terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "account" {
  type = string
}

locals {
  trust = {
    Version = "2012-10-17"
    Statement = [{ Effect = "Allow", Resource = "*", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]
  }
}

resource "aws_iam_role" "local" {
  name               = "local"
  assume_role_policy = jsonencode(local.trust)
}

resource "aws_iam_role" "last" {
  name = "last"

  assume_role_policy = <<EOF
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": { "AWS": "arn:aws:iam::${var.account}:root" },
      "Action": "sts:AssumeRole",
      "Resource": "*"
    }
  ]
}
EOF
}

resource "aws_iam_role" "first" {
  name = "first"

  assume_role_policy = <<-EOF
    {
      "Version": "2012-10-17",
      "Statement": {
        "Resource": [
          "arn:aws:iam::${var.account}:role/first"
        ],
        "Effect": "Allow",
        "Principal": { "Service": "lambda.amazonaws.com" },
        "Action": "sts:AssumeRole"
      }
    }
  EOF
}
