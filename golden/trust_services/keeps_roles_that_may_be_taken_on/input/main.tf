terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_iam_role" "regional" {
  name = "regional"

  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "states.eu-central-1.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_sfn_state_machine" "orders" {
  name       = "orders"
  role_arn   = aws_iam_role.regional.arn
  definition = "{}"
}

# Whoever the variable names.
resource "aws_iam_role" "given" {
  name = "given"

  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = var.services }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_iam_instance_profile" "given" {
  role = aws_iam_role.given.name
}

# Handed to nobody who is known.
resource "aws_iam_role" "users" {
  name = "users"

  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "sts:AssumeRole" }]
  })
}

variable "services" {
  type = list(string)
}

# Never handed to instances, or not for certain.
resource "aws_iam_role" "spare" {
  name = "spare"

  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "lambda.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_iam_instance_profile" "spare" {
  count = 0

  role = aws_iam_role.spare.name
}

resource "aws_sfn_state_machine" "either" {
  name       = "either"
  role_arn   = var.is_regional ? aws_iam_role.regional.arn : aws_iam_role.spare.arn
  definition = "{}"
}

variable "is_regional" {
  type    = bool
  default = true
}
