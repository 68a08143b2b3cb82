resource "aws_sqs_queue" "failed" {
  name = "failed"
}

resource "aws_sqs_queue" "ingest" {
  name = "ingest"
  # What cannot be read is kept.
  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.failed.arn
    # A day has three runs.
    maxReceiveCount = 3
  })
  visibility_timeout_seconds = 60
}

resource "aws_sqs_queue" "orders" {
  name = "orders"

  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.failed.arn
    maxReceiveCount     = 5 # and no more
  })
}

resource "aws_sqs_queue" "returns" {
  name = "returns"
  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.failed.arn
    maxReceiveCount     = 5
  })
}
