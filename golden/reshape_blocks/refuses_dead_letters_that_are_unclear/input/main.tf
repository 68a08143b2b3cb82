resource "aws_sqs_queue" "failed" {
  name = "failed"
}

resource "aws_sqs_queue" "ingest" {
  name                   = "ingest"
  dead_letter_target_arn = aws_sqs_queue.failed.arn
}

resource "aws_sqs_queue" "orders" {
  name = "orders"

  dead_letter_config {
    queue_name        = "failed"
    max_receive_count = 5
  }
}

resource "aws_sqs_queue" "returns" {
  name              = "returns"
  max_receive_count = 5
  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.failed.arn
    maxReceiveCount     = 3
  })
}
