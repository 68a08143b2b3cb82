variable "policy_arns" {
  type    = list(string)
  default = []
}

locals {
  arns = concat(["arn:aws:iam::aws:policy/SecurityAudit"], var.policy_arns)
}

resource "aws_iam_role" "auditor" {
  name = "auditor"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })

  managed_policy_arns = local.arns
}

resource "aws_iam_role" "guest" {
  name = "guest"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })

  managed_policy_arns = toset(var.policy_arns)
}
