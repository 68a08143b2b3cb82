resource "aws_sqs_queue" "this" {
  region = "eu-west-1"
  name   = "jobs"
}

resource "aws_s3_bucket" "this" {
  bucket = "jobs"
}

locals {
  script = fileexists("${path.module}/run.sh") ? file("${path.module}/run.sh") : ""
}

output "region" {
  value = aws_s3_bucket.this.bucket_region
}

resource "aws_s3_object" "banner" {
  bucket  = aws_s3_bucket.this.id
  key     = "banner"
  content = file("${path.root}/banner.txt")
}
