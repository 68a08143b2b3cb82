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

  versioning {
    enabled = true
  }
}

resource "aws_s3_bucket" "team" {
  for_each = toset(["red", "blue"])
  bucket   = "team-${each.key}"

  logging {
    target_bucket = "team-logs"
    target_prefix = "${each.key}/"
  }

  website {
    index_document = "index.html"
  }
}

output "sites" {
  value = { for name in ["red", "blue"] : name => aws_s3_bucket.team[name].website_endpoint }
}
