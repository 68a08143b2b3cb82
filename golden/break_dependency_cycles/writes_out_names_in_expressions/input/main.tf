resource "aws_s3_bucket" "uploads" {
  bucket = var.is_public ? "uploads-public" : "uploads"
  tags   = { Queue = aws_sqs_queue.uploads.arn }
}

resource "aws_sqs_queue" "uploads" {
  name = "uploads"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "s3.amazonaws.com" }
      Action    = "sqs:SendMessage"
      Resource  = "*"
      Condition = { ArnLike = { "aws:SourceArn" = "arn:aws:s3:::${aws_s3_bucket.uploads.id}" } }
    }]
  })
}

resource "aws_s3_bucket" "logs" {
  bucket = lower(var.project)
  tags   = { Reader = aws_iam_role.reader.arn }
}

resource "aws_iam_role" "reader" {
  name               = "reader"
  description        = join("-", ["reads", aws_s3_bucket.logs.bucket])
  assume_role_policy = data.aws_iam_policy_document.assume.json
}
