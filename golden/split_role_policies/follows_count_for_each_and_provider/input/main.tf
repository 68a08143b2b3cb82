provider "aws" {
  alias  = "audit"
  region = "eu-west-1"
}

variable "is_audited" {
  type    = bool
  default = false
}

resource "aws_iam_role" "auditor" {
  count    = var.is_audited ? 1 : 0
  provider = aws.audit

  name = "auditor"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })

  managed_policy_arns = ["arn:aws:iam::aws:policy/SecurityAudit"]
}

resource "aws_iam_role" "team" {
  for_each = toset(["red", "blue"])
  name     = "team-${each.key}"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "ec2.amazonaws.com" }
    }]
  })

  inline_policy {
    name   = "team-${each.key}"
    policy = data.aws_iam_policy_document.read.json
  }
}

data "aws_iam_policy_document" "read" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::notes/*"]
  }
}
