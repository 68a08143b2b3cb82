resource "aws_sqs_queue" "orders" {
  count    = 2
  provider = aws.west
  name     = "orders-${count.index}"

  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.failed[count.index].arn
    maxReceiveCount     = 5
  })
}

resource "aws_sqs_queue" "failed" {
  count    = 2
  provider = aws.west
  name     = "failed-${count.index}"
}

resource "aws_sqs_queue_redrive_allow_policy" "failed" {
  count    = 2
  provider = aws.west

  queue_url = aws_sqs_queue.failed[count.index].id

  redrive_allow_policy = jsonencode({
    redrivePermission = "byQueue"
    sourceQueueArns   = [aws_sqs_queue.orders[count.index].arn]
  })
}
