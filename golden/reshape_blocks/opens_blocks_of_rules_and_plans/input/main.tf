resource "aws_s3_bucket_lifecycle_configuration" "data" {
  bucket = "orders-data"

  rule {
    id                                     = "old"
    status                                 = "Enabled"
    expiration_days                        = 365 # a year
    noncurrent_version_expiration_days     = 30
    abort_incomplete_multipart_upload_days = 7

    filter {
      prefix = ""
    }
  }

  rule {
    id                 = "incoming"
    status             = "Enabled"
    expiration_in_days = 7

    filter {
      prefix = "incoming/"
    }
  }
}

resource "aws_backup_plan" "daily" {
  name = "daily"

  rule {
    rule_name                       = "daily"
    target_vault_name               = "main"
    delete_after_days               = 120
    move_to_cold_storage_after_days = 30
  }
}

resource "aws_cloudwatch_log_metric_filter" "errors" {
  name             = "errors"
  log_group_name   = "orders"
  pattern          = "ERROR"
  metric_name      = "Errors"
  metric_namespace = "Orders"
  metric_value     = "1"
}

resource "aws_opensearch_domain" "search" {
  domain_name                     = "search"
  encrypt_at_rest_enabled         = true
  node_to_node_encryption_enabled = true
}

resource "aws_alb_target_group" "orders" {
  name                 = "orders"
  port                 = 80
  protocol             = "HTTP"
  vpc_id               = "vpc-0a1b2c3d4e5f60718"
  health_check_path    = "/health"
  health_check_matcher = "200"
}
