data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

resource "aws_kms_key" "logs" {
  description = "Log groups"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "Root"
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
    ]
  })
}

resource "aws_kms_key" "data" {
  description = "Tables only"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "Root"
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
    ]
  })
}

locals {
  groups = {
    orders = { key = aws_kms_key.logs.arn, kind = "logs" }
    tables = { key = aws_kms_key.data.arn, kind = "table" }
  }
}

# Which of them are made is for the filter to say.
module "filtered" {
  source   = "./modules/logs"
  for_each = { for name, group in local.groups : name => group if group.kind == "logs" }

  name = each.key
  key  = each.value.key
}

module "tables" {
  source = "./modules/logs"

  name = "tables"
  make = false
  key  = aws_kms_key.data.arn
}

module "none" {
  source = "./modules/logs"
  count  = 0

  name = "none"
  key  = aws_kms_key.data.arn
}

# Some make a log group, and some do not: the module says which of them, group by group.
module "some" {
  source   = "./modules/logs"
  for_each = local.groups

  name = each.key
  make = each.value.kind == "logs"
  key  = each.value.key
}
