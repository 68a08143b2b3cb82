terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

data "aws_iam_policy_document" "instances" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "web" {
  name               = "web"
  assume_role_policy = data.aws_iam_policy_document.instances.json
}

resource "aws_iam_role" "proxy" {
  name               = "proxy"
  assume_role_policy = data.aws_iam_policy_document.instances.json
}

resource "aws_iam_instance_profile" "web" {
  role = aws_iam_role.web.name
}

resource "aws_db_proxy" "orders" {
  name           = "orders"
  engine_family  = "POSTGRESQL"
  role_arn       = aws_iam_role.proxy.arn
  vpc_subnet_ids = var.subnet_ids

  auth {
    auth_scheme = "SECRETS"
    secret_arn  = var.secret_arn
  }
}

locals {
  trust = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_iam_role" "function" {
  name               = "function"
  assume_role_policy = local.trust
}

resource "aws_lambda_function" "function" {
  function_name = "function"
  role          = aws_iam_role.function.arn
  package_type  = "Image"
  image_uri     = var.image
}

variable "subnet_ids" {
  type = list(string)
}

variable "secret_arn" {
  type = string
}

variable "image" {
  type = string
}
