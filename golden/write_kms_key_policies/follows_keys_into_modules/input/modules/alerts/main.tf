variable "kms_key_id" {
  type    = string
  default = null
}

resource "aws_sns_topic" "this" {
  name              = "orders-alerts"
  kms_master_key_id = var.kms_key_id
}

resource "aws_sqs_queue" "this" {
  name              = "orders-alerts"
  kms_master_key_id = var.kms_key_id
}

resource "aws_sns_topic_subscription" "this" {
  topic_arn = aws_sns_topic.this.arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.this.arn
}

output "topic_arn" {
  value = aws_sns_topic.this.arn
}
