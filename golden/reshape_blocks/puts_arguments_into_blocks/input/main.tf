resource "aws_cloudwatch_event_target" "orders" {
  rule              = "orders"
  arn               = var.function_arn
  maximum_event_age = 3600

  retry_policy {
    maximum_retry_attempts = 2
  }
}

resource "aws_apigatewayv2_stage" "main" {
  api_id      = var.api_id
  name        = "$default"
  auto_deploy = true

  throttle_burst_limit = 100
  throttle_rate_limit  = 50
}

resource "aws_lambda_function" "orders" {
  function_name         = "orders"
  role                  = var.role_arn
  package_type          = "Image"
  image_uri             = var.image
  subnet_ids            = var.subnet_ids
  security_group_ids    = [var.group_id]
  environment_variables = { STAGE = "prod" }
}

resource "aws_ce_anomaly_subscription" "costs" {
  name             = "costs"
  frequency        = "DAILY"
  monitor_arn_list = [var.monitor_arn]
  # In dollars.
  threshold = 100

  subscriber {
    type    = "EMAIL"
    address = "costs@example.com"
  }
}

resource "aws_s3_bucket_object_lock_configuration" "records" {
  bucket = var.bucket

  # Kept for a year.
  default_retention {
    mode = "GOVERNANCE"
    days = 365
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "records" {
  bucket = var.bucket

  rule {
    sse_algorithm = "AES256"
  }
}

resource "aws_api_gateway_rest_api" "orders" {
  name          = "orders"
  endpoint_type = "REGIONAL"
}
