resource "aws_s3_bucket" "audit_logs" {
  provider      = aws.audit
  bucket_prefix = "audit-logs-"
}

resource "aws_cloudtrail" "audit" {
  provider       = aws.audit
  name           = "audit"
  s3_bucket_name = aws_s3_bucket.audit_logs.id

  depends_on = [aws_s3_bucket_policy.audit_logs]
}

resource "aws_s3_bucket_policy" "audit_logs" {
  provider = aws.audit
  bucket   = aws_s3_bucket.audit_logs.id
  policy   = data.aws_iam_policy_document.audit_logs.json
}

data "aws_iam_policy_document" "audit_logs" {
  statement {
    actions   = ["s3:GetBucketAcl"]
    resources = ["arn:aws:s3:::*"]

    principals {
      type        = "Service"
      identifiers = ["cloudtrail.amazonaws.com"]
    }
  }
}

provider "aws" {
  alias  = "audit"
  region = "eu-west-1"
}

output "audit_bucket" {
  value = aws_s3_bucket.audit_logs.bucket
}
