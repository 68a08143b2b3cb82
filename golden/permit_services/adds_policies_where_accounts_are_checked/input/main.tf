# One account, which is checked by one of them.
provider "aws" {
  region              = "eu-west-1"
  allowed_account_ids = ["111122223333"]
}

provider "aws" {
  alias  = "uploads"
  region = "eu-west-1"
}

# Of another one.
provider "aws" {
  alias               = "shared"
  region              = "eu-west-1"
  allowed_account_ids = ["444455556666"]
}

data "aws_caller_identity" "current" {}

resource "aws_s3_bucket" "uploads" {
  bucket = "orders-uploads"
}

resource "aws_sqs_queue" "uploads" {
  provider = aws.uploads

  name = "uploads"
}

resource "aws_s3_bucket_notification" "uploads" {
  bucket = aws_s3_bucket.uploads.id

  queue {
    queue_arn = aws_sqs_queue.uploads.arn
    events    = ["s3:ObjectCreated:*"]
  }
}

resource "aws_s3_bucket" "shared" {
  provider = aws.shared

  bucket = "orders-shared"
}

resource "aws_sqs_queue" "shared" {
  name = "shared"
}

resource "aws_s3_bucket_notification" "shared" {
  provider = aws.shared

  bucket = aws_s3_bucket.shared.id

  queue {
    queue_arn = aws_sqs_queue.shared.arn
    events    = ["s3:ObjectCreated:*"]
  }
}
