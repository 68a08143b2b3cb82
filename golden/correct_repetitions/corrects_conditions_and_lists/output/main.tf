variable "environment" {
  type    = string
  default = "dev"
}

variable "tables" {
  type    = map(string)
  default = { orders = "id" }
}

locals {
  names    = ["orders", "ingest"]
  is_large = var.environment == "prod" || var.environment == "test"
}

resource "aws_sqs_queue" "each" {
  for_each = toset(local.names)
  name     = each.key
}

resource "aws_sqs_queue" "upper" {
  for_each = toset([for name in local.names : upper(name)])
  name     = each.key
}

resource "aws_sqs_queue" "some" {
  for_each = toset(local.is_large ? ["orders"] : [])
  name     = each.key
}

resource "aws_sns_topic" "large" {
  count = local.is_large ? 1 : 0
  name  = "large"
}

resource "aws_sns_topic" "small" {
  count = (var.environment == "dev" ? !local.is_large : false) ? 1 : 0
  name  = "small"
}

resource "aws_sns_topic" "tables" {
  count = length(keys(var.tables))
  name  = "table-${count.index}"
}
