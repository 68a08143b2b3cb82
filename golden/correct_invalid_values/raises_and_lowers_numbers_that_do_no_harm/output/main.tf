resource "aws_cloudwatch_log_group" "audit" {
  name              = "/audit"
  retention_in_days = 2557
}

resource "aws_kms_key" "main" {
  description             = "Main"
  deletion_window_in_days = "7"
}

resource "aws_ecs_task_definition" "web" {
  family                = "web"
  container_definitions = "[]"

  ephemeral_storage {
    size_in_gib = 21
  }
}

resource "aws_cloudtrail_event_data_store" "orders" {
  name             = "orders"
  retention_period = 2555 # seven years
}

resource "aws_kms_key" "rotated" {
  description             = "Rotated"
  enable_key_rotation     = true
  rotation_period_in_days = 90
}

resource "aws_globalaccelerator_endpoint_group" "orders" {
  listener_arn                  = "arn:aws:globalaccelerator::123456789012:accelerator/1/listener/2"
  health_check_interval_seconds = 30
  threshold_count               = 10
  traffic_dial_percentage       = 100
}

resource "aws_xray_sampling_rule" "rest" {
  rule_name      = "rest"
  priority       = 9999
  version        = 1
  reservoir_size = 1
  fixed_rate     = 0.05
  url_path       = "*"
  host           = "*"
  http_method    = "*"
  service_type   = "*"
  service_name   = "*"
  resource_arn   = "*"
}
