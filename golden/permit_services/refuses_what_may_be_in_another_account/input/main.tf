provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias   = "shared"
  region  = "eu-west-1"
  profile = "shared"
}

resource "aws_s3_bucket" "uploads" {
  provider = aws.shared

  bucket = "acme-uploads"
}

resource "aws_sqs_queue" "uploads" {
  name = "uploads"
}

resource "aws_s3_bucket_notification" "uploads" {
  provider = aws.shared

  bucket = aws_s3_bucket.uploads.id

  queue {
    queue_arn = aws_sqs_queue.uploads.arn
    events    = ["s3:ObjectCreated:*"]
  }
}
