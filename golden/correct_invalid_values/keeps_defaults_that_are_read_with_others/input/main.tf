variable "tables" {
  type = map(map(string))
  default = {
    orders = { billing = "on-demand" }
  }
}

variable "logs" {
  type = map(map(string))
  default = {
    orders = { class = "infrequent" }
  }
}

variable "streams" {
  type = map(map(string))
  default = {
    orders = { kind = "on-demand" }
  }
}

resource "aws_dynamodb_table" "this" {
  for_each      = var.tables
  name          = each.key
  billing_mode  = each.value.billing
  read_capacity = lookup(each.value, "billing", "") == "on-demand" ? null : 5
  hash_key      = "id"

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_cloudwatch_log_group" "this" {
  for_each        = var.logs
  name            = each.key
  log_group_class = each.value.class
  tags            = { for key, value in each.value : key => value }
}

resource "aws_kinesis_stream" "this" {
  for_each = var.streams
  name     = each.key

  stream_mode_details {
    stream_mode = each.value.kind
  }

  tags = {
    Settings = jsonencode(each.value)
    Kind     = each.value["ki${"nd"}"]
  }
}
