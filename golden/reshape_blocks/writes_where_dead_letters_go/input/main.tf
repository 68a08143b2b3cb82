resource "aws_sqs_queue" "failed" {
  name = "failed"
}

resource "aws_sqs_queue" "ingest" {
  name = "ingest"
  # What cannot be read is kept.
  dead_letter_queue_arn = aws_sqs_queue.failed.arn
  # A day has three runs.
  max_receive_count          = 3
  visibility_timeout_seconds = 60
}

resource "aws_sqs_queue" "orders" {
  name = "orders"

  dead_letter_config {
    target_arn        = aws_sqs_queue.failed.arn
    max_receive_count = 5 # and no more
  }
}

resource "aws_sqs_queue" "returns" {
  name              = "returns"
  dead_letter_queue = { arn = aws_sqs_queue.failed.arn, max_receive_count = 5 }
}
