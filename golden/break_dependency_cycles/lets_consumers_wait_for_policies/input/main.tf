resource "aws_sqs_queue" "uploads" {
  name = "uploads"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "s3.amazonaws.com" }
      Action    = "sqs:SendMessage"
      Resource  = aws_sqs_queue.uploads.arn
    }]
  })
}

resource "aws_s3_bucket_notification" "uploads" {
  bucket = aws_s3_bucket.uploads.id

  queue {
    queue_arn = aws_sqs_queue.uploads.arn
    events    = ["s3:ObjectCreated:*"]
  }
}

resource "aws_sns_topic" "trail" {
  name   = "trail"
  policy = replace(var.trail_policy, "TOPIC", aws_sns_topic.trail.arn)
}

resource "aws_cloudtrail" "main" {
  name           = "main"
  s3_bucket_name = aws_s3_bucket.trail.id
  sns_topic_name = aws_sns_topic.trail.arn

  depends_on = [aws_s3_bucket_policy.trail]
}

# The trail asks for the key's permission, which names the trail: no order is right.
resource "aws_kms_key" "logs" {
  policy = replace(var.key_policy, "TRAIL", aws_cloudtrail.logs[0].arn)
}

resource "aws_cloudtrail" "logs" {
  count          = 1
  name           = "logs-${count.index}"
  s3_bucket_name = aws_s3_bucket.trail.id
  kms_key_id     = aws_kms_key.logs.arn
}
