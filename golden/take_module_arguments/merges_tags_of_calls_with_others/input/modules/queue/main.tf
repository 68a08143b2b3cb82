locals {
  common = { Env = "prod" }
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
  tags = merge(local.common, { Name = "orders" })
}

resource "aws_sns_topic" "orders" {
  name = "orders"
  tags = null
}

resource "aws_kms_key" "orders" {
  tags = merge(
    local.common, # of all
    { Name = "orders" },
  )
}
