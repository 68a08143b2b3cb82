variable "subnets" {
  type    = list(object({ name = string, cidr = string }))
  default = []
}

variable "size" {
  type    = number
  default = 2
}

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "each" {
  for_each   = var.subnets
  vpc_id     = aws_vpc.main.id
  cidr_block = each.value.cidr
}

resource "aws_sqs_queue" "numbered" {
  for_each = var.size
  name     = "orders-${each.key}"
}

resource "aws_flow_log" "each" {
  for_each             = [aws_vpc.main.id]
  vpc_id               = each.value
  traffic_type         = "ALL"
  log_destination_type = "s3"
  log_destination      = "arn:aws:s3:::orders-logs"
}
