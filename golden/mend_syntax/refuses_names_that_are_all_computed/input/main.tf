variable "env" {
  type = string
}

resource "aws_sqs_queue" "${var.env}" {
  name = var.env
}

resource "aws_sns_topic" "${var.env}-orders" {
  name = "orders"
}

output "arn" {
  value = aws_sns_topic.main.arn
}
