variable "network" {
  type = object({ vpc_id = string, private_subnet_ids = list(string), port = optional(number, 443) })
}

variable "queues" {
  type = map(object({ delay = number }))
}

resource "aws_sqs_queue" "this" {
  for_each      = var.queues
  name          = each.name
  delay_seconds = each.delay
}

resource "aws_sqs_queue_policy" "this" {
  for_each  = aws_sqs_queue.this
  queue_url = each.id
  policy    = "{}"
}

resource "aws_db_subnet_group" "orders" {
  subnet_ids = var.network.subnet_ids
  tags       = { Port = var.network.port, Name = var.network.label }
}
