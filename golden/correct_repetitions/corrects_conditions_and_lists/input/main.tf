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
  for_each = local.names
  name     = each.key
}

resource "aws_sqs_queue" "upper" {
  for_each = [for name in local.names : upper(name)]
  name     = each.key
}

resource "aws_sqs_queue" "some" {
  for_each = local.is_large ? ["orders"] : []
  name     = each.key
}

resource "aws_sns_topic" "large" {
  count = local.is_large
  name  = "large"
}

resource "aws_sns_topic" "small" {
  count = var.environment == "dev" ? !local.is_large : false
  name  = "small"
}

resource "aws_sns_topic" "tables" {
  count = keys(var.tables)
  name  = "table-${count.index}"
}
