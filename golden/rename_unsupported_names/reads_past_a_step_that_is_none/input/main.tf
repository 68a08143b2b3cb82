terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_cloudfront_origin_access_identity" "site" {
  comment = "site"
}

output "reader" {
  value = aws_cloudfront_origin_access_identity.site.identity.iam_arn
}
