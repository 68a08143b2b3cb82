variable "alias" {
  type = string
}

variable "queue" {
  type = string
}

resource "aws_api_gateway_rest_api" "orders" {
  name = "orders"
}

resource "aws_api_gateway_resource" "order" {
  rest_api_id = aws_api_gateway_rest_api.orders.id
  parent_id   = aws_api_gateway_rest_api.orders.root_resource_id
  path        = "orders/{id}"
}

resource "aws_lambda_event_source_mapping" "ingest" {
  queue         = var.queue
  function_name = "ingest"
}

data "aws_kms_key" "orders" {
  alias = var.alias
}

resource "random_password" "db" {
  length                      = 24
  override_special_characters = false
}

resource "time_sleep" "role" {
  delay = "half a minute"
}

resource "aws_ssoadmin_permission_set" "support" {
  name         = "support"
  instance_arn = "arn:aws:sso:::instance/ssoins-0123456789abcdef"
  duration     = 8
}

resource "aws_codebuild_project" "build" {
  name         = "build"
  service_role = "arn:aws:iam::123456789012:role/build"
  timeout      = 1800

  artifacts {
    type = "NO_ARTIFACTS"
  }
  environment {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/standard:7.0"
    type         = "LINUX_CONTAINER"
  }
  source {
    type      = "NO_SOURCE"
    buildspec = "version: 0.2"
  }
}

resource "aws_kinesis_stream" "clicks" {
  name        = "clicks"
  shard_count = 1
  encryption  = true
}

resource "aws_route53_health_check" "shop" {
  fqdn              = "shop.example.com"
  port              = 443
  type              = "HTTPS"
  resource_path     = "/health"
  failure_threshold = 3
  request_interval  = 30
  string_match      = true
}
