resource "aws_s3_object" "archive" {
  bucket                 = "archive"
  key                    = "2024.csv"
  source                 = "2024.csv"
  storage_class          = "GLACIER"
  server_side_encryption = "aws:kms"
}

resource "aws_config_delivery_channel" "main" {
  s3_bucket_name = "config"

  snapshot_delivery_properties {
    delivery_frequency = "TwentyFour_Hours"
  }
}

resource "aws_flow_log" "main" {
  vpc_id               = "vpc-1"
  log_destination      = "arn:aws:logs:us-east-1:123456789012:log-group:flows"
  log_destination_type = "cloud-watch-logs"
  traffic_type         = "ALL"
  iam_role_arn         = "arn:aws:iam::123456789012:role/flows"
}

resource "aws_route53_health_check" "main" {
  type                            = "CLOUDWATCH_METRIC"
  cloudwatch_alarm_name           = "errors"
  cloudwatch_alarm_region         = "us-east-1"
  insufficient_data_health_status = "Unhealthy"
}
