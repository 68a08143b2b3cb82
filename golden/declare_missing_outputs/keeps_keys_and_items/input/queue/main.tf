resource "aws_sqs_queue" "this" {}

output "arn" {
  value = aws_sqs_queue.this.arn
}
