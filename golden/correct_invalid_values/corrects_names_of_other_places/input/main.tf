resource "aws_s3_object" "archive" {
  bucket                 = "archive"
  key                    = "2024.csv"
  source                 = "2024.csv"
  storage_class          = "GLACIER_FLEXIBLE_RETRIEVAL"
  server_side_encryption = "SSE-KMS"
}

resource "aws_config_delivery_channel" "main" {
  s3_bucket_name = "config"

  snapshot_delivery_properties {
    delivery_frequency = "Daily"
  }
}

resource "aws_flow_log" "main" {
  vpc_id               = "vpc-1"
  log_destination      = "arn:aws:logs:us-east-1:123456789012:log-group:flows"
  log_destination_type = "cloudwatch"
  traffic_type         = "BOTH"
  iam_role_arn         = "arn:aws:iam::123456789012:role/flows"
}

resource "aws_route53_health_check" "main" {
  type                            = "CLOUDWATCH_ALARM"
  cloudwatch_alarm_name           = "errors"
  cloudwatch_alarm_region         = "us-east-1"
  insufficient_data_health_status = "Failure"
}
