resource "aws_api_gateway_rest_api" "orders" {
  name = "orders"
}

resource "aws_api_gateway_method" "create" {
  rest_api_id   = aws_api_gateway_rest_api.orders.id
  resource_id   = aws_api_gateway_rest_api.orders.root_resource_id
  http_method   = "POST"
  authorization = "AWS_IAM"

  integration {
    type                    = "AWS_PROXY"
    integration_http_method = "POST"
    uri                     = var.invoke_arn
  }

  method_response {
    status_code = "200"
  }
}

resource "aws_api_gateway_deployment" "orders" {
  rest_api_id = aws_api_gateway_rest_api.orders.id
  depends_on  = [aws_api_gateway_method.create]
}

resource "aws_backup_vault" "main" {
  name = "main"

  lock_configuration {
    min_retention_days = 7
  }

  notifications {
    backup_vault_events = ["BACKUP_JOB_COMPLETED"]
    sns_topic_arn       = var.topic_arn
  }
}

resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  kinesis_stream_specification {
    stream_arn = var.stream_arn
  }

  resource_policy {
    policy_document = jsonencode({ Version = "2012-10-17", Statement = [] })
  }
}

resource "aws_s3_bucket" "uploads" {
  bucket              = "uploads-0a1b2c"
  block_public_access = true

  notification_configuration {
    lambda_configurations {
      lambda_function_arn = var.function_arn
      events              = ["s3:ObjectCreated:*"]
    }
  }
}

resource "aws_lambda_alias" "live" {
  name             = "live"
  function_name    = var.function_arn
  function_version = "3"

  provisioned_concurrency_config {
    provisioned_concurrent_executions = 5
  }
}

resource "aws_cognito_user_pool" "users" {
  name   = "users"
  domain = "users-0a1b2c"
}

resource "aws_wafv2_web_acl" "site" {
  name  = "site"
  scope = "REGIONAL"

  default_action {
    allow {}
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "site"
    sampled_requests_enabled   = true
  }

  logging_configuration {
    log_destination_configs = [var.stream_arn]
  }
}

variable "function_arn" {
  type = string
}

variable "invoke_arn" {
  type = string
}

variable "stream_arn" {
  type = string
}

variable "topic_arn" {
  type = string
}

output "sign_in_domain" {
  value = aws_cognito_user_pool.users.domain
}
