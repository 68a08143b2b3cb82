terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "name" {
  type = string
}

variable "policies" {
  type    = set(string)
  default = ["AWSLambdaBasicExecutionRole"]
}

resource "aws_iam_role_policy_attachment" "this" {
  for_each = var.policies

  role       = var.name
  policy_arn = "arn:aws:iam::aws:policy/${each.value}"
}
