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

variable "tasks" {
  type    = set(string)
  default = []
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

resource "aws_iam_role_policy_attachment" "tasks" {
  for_each = var.tasks

  role       = var.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/${each.value}"
}
