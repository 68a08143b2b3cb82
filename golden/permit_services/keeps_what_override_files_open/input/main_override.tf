resource "aws_sqs_queue" "billing" {
  policy = "{}"
}
