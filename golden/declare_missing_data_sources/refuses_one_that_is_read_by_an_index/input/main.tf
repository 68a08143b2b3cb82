resource "aws_s3_bucket" "logs" {
  bucket = "logs-${data.aws_caller_identity.current[0].account_id}"
}
