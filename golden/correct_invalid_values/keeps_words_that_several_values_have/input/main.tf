# Not the whole of one value, or the name of another thing.
resource "aws_opensearch_domain" "logs" {
  domain_name = "logs"

  log_publishing_options {
    cloudwatch_log_group_arn = "arn:aws:logs:eu-west-1:123456789012:log-group:/logs"
    log_type                 = "SLOW_LOGS"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "data" {
  bucket = "data"

  rule {
    id     = "age"
    status = "Enabled"

    filter {}

    transition {
      days          = 30
      storage_class = "STANDARD"
    }
  }
}
