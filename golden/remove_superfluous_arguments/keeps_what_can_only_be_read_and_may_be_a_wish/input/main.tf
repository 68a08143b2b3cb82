# That it is not running, and that it is.
resource "aws_dms_replication_task" "orders" {
  replication_task_id      = "orders"
  migration_type           = "cdc"
  replication_instance_arn = var.instance_arn
  source_endpoint_arn      = var.source_arn
  target_endpoint_arn      = var.target_arn
  table_mappings           = "{}"
  status                   = "running"
}

# Another resource, to which it may belong.
resource "aws_sqs_queue" "orders" {
  name = "orders"
  arn  = aws_sns_topic.orders.arn
}

resource "aws_sns_topic" "orders" {
  name = "orders"
}

# A name of its own.
resource "aws_lb" "orders" {
  name     = "orders"
  subnets  = var.subnet_ids
  dns_name = "orders.example.com"
}

variable "instance_arn" {
  type = string
}

variable "source_arn" {
  type = string
}

variable "target_arn" {
  type = string
}

variable "subnet_ids" {
  type = list(string)
}
