variable "tags" {
  description = "Tags of all that this module makes"
  type        = map(string)
  default     = {}
}

locals {
  common = { Env = "prod" }
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
  tags = merge(var.tags, local.common, { Name = "orders" })
}

resource "aws_sns_topic" "orders" {
  name = "orders"
  tags = var.tags
}

resource "aws_kms_key" "orders" {
  tags = merge(
    var.tags, local.common, # of all
    { Name = "orders" },
  )
}
