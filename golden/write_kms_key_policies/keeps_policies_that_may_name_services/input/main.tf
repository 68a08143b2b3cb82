variable "services" {
  type = list(string)
}

variable "region" {
  type = string
}

locals {
  account = "123456789012"
  root    = "arn:aws:iam::${local.account}:root"
}

# Everyone of the account.
resource "aws_kms_key" "everyone" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = "kms:*"
      Resource  = "*"
    }]
  })
}

# It is said already, in a way of its own.
resource "aws_kms_key" "named" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::${local.account}:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Effect    = "Allow"
        Principal = { Service = "logs.${var.region}.amazonaws.com" }
        Action    = "kms:*"
        Resource  = "*"
      },
    ]
  })
}

# Which services these are is not known here.
data "aws_iam_policy_document" "given" {
  statement {
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::${local.account}:root"]
    }

    principals {
      type        = "Service"
      identifiers = var.services
    }
  }
}

resource "aws_kms_key" "given" {
  policy = data.aws_iam_policy_document.given.json
}

# Two keys have this one.
data "aws_iam_policy_document" "shared" {
  statement {
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::${local.account}:root"]
    }
  }
}

resource "aws_kms_key" "first" {
  policy = data.aws_iam_policy_document.shared.json
}

resource "aws_kms_key" "second" {
  policy = data.aws_iam_policy_document.shared.json
}

resource "aws_cloudwatch_log_group" "all" {
  for_each = {
    everyone = aws_kms_key.everyone.arn
    named    = aws_kms_key.named.arn
    given    = aws_kms_key.given.arn
    first    = aws_kms_key.first.arn
    second   = aws_kms_key.second.arn
  }

  name       = "/${each.key}"
  kms_key_id = each.value
}
