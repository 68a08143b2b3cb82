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
}

resource "aws_iam_role_policy_attachment" "auditor" {
  for_each = toset(local.arns)

  role       = aws_iam_role.auditor.name
  policy_arn = each.value
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
}

resource "aws_iam_role_policy_attachment" "guest" {
  for_each = toset(var.policy_arns)

  role       = aws_iam_role.guest.name
  policy_arn = each.value
}
