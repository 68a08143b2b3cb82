resource "aws_cloudwatch_event_target" "orders" {
  rule = "orders"
  arn  = var.function_arn

  retry_policy {
    maximum_retry_attempts       = 2
    maximum_event_age_in_seconds = 3600
  }
}

resource "aws_apigatewayv2_stage" "main" {
  api_id      = var.api_id
  name        = "$default"
  auto_deploy = true

  default_route_settings {
    throttling_burst_limit = 100
    throttling_rate_limit  = 50
  }
}

resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = var.role_arn
  package_type  = "Image"
  image_uri     = var.image

  vpc_config {
    subnet_ids         = var.subnet_ids
    security_group_ids = [var.group_id]
  }

  environment {
    variables = { STAGE = "prod" }
  }
}

resource "aws_ce_anomaly_subscription" "costs" {
  name             = "costs"
  frequency        = "DAILY"
  monitor_arn_list = [var.monitor_arn]

  subscriber {
    type    = "EMAIL"
    address = "costs@example.com"
  }

  threshold_expression {
    # In dollars.
    dimension {
      key           = "ANOMALY_TOTAL_IMPACT_ABSOLUTE"
      match_options = ["GREATER_THAN_OR_EQUAL"]
      values        = ["100"]
    }
  }
}

resource "aws_s3_bucket_object_lock_configuration" "records" {
  bucket = var.bucket

  # Kept for a year.
  rule {
    default_retention {
      mode = "GOVERNANCE"
      days = 365
    }
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "records" {
  bucket = var.bucket

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_api_gateway_rest_api" "orders" {
  name = "orders"

  endpoint_configuration {
    types = ["REGIONAL"]
  }
}
