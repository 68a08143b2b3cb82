provider "aws" {
  alias  = "west"
  region = "us-west-2"
}

variable "keeps_archive" {
  type    = bool
  default = false
}

resource "aws_s3_bucket" "archive" {
  count    = var.keeps_archive ? 1 : 0
  provider = aws.west
  bucket   = "archive"
}

resource "aws_s3_bucket_versioning" "archive" {
  count    = var.keeps_archive ? 1 : 0
  provider = aws.west

  bucket = aws_s3_bucket.archive[count.index].id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket" "team" {
  for_each = toset(["red", "blue"])
  bucket   = "team-${each.key}"
}

resource "aws_s3_bucket_logging" "team" {
  for_each = toset(["red", "blue"])

  bucket        = aws_s3_bucket.team[each.key].id
  target_bucket = "team-logs"
  target_prefix = "${each.key}/"
}

resource "aws_s3_bucket_website_configuration" "team" {
  for_each = toset(["red", "blue"])

  bucket = aws_s3_bucket.team[each.key].id

  index_document {
    suffix = "index.html"
  }
}

output "sites" {
  value = { for name in ["red", "blue"] : name => aws_s3_bucket_website_configuration.team[name].website_endpoint }
}
