variable "pause" {
  type    = number
  default = 45
}

resource "aws_api_gateway_rest_api" "orders" {
  name = "orders"
}

resource "aws_api_gateway_resource" "orders" {
  rest_api_id = aws_api_gateway_rest_api.orders.id
  parent_id   = aws_api_gateway_rest_api.orders.root_resource_id
  path_part   = "orders" # the list
}

resource "aws_api_gateway_resource" "order" {
  rest_api_id = aws_api_gateway_rest_api.orders.id
  parent_id   = aws_api_gateway_resource.orders.id
  path_part   = "{id}"
}

resource "aws_api_gateway_request_validator" "body" {
  name                  = "body"
  rest_api_id           = aws_api_gateway_rest_api.orders.id
  validate_request_body = true
}

resource "aws_api_gateway_method" "create" {
  rest_api_id          = aws_api_gateway_rest_api.orders.id
  resource_id          = aws_api_gateway_resource.orders.id
  http_method          = "POST"
  authorization        = "NONE"
  request_validator_id = aws_api_gateway_request_validator.body.id
}

resource "aws_cognito_user_pool" "customers" {
  name = "customers"
}

resource "aws_api_gateway_authorizer" "customers" {
  name          = "customers"
  type          = "COGNITO_USER_POOLS"
  rest_api_id   = aws_api_gateway_rest_api.orders.id
  provider_arns = [aws_cognito_user_pool.customers.arn]
}

resource "aws_api_gateway_authorizer" "all" {
  name          = "all"
  type          = "COGNITO_USER_POOLS"
  rest_api_id   = aws_api_gateway_rest_api.orders.id
  provider_arns = [aws_cognito_user_pool.customers.arn]
}

resource "aws_sqs_queue" "ingest" {
  name = "ingest"
}

resource "aws_lambda_event_source_mapping" "ingest" {
  event_source_arn = aws_sqs_queue.ingest.arn
  function_name    = "ingest"
}

resource "aws_lambda_event_source_mapping" "late" {
  event_source_arn = "arn:aws:sqs:eu-west-1:123456789012:late"
  function_name    = "ingest"
}

data "aws_kms_key" "orders" {
  key_id = "alias/orders"
}

resource "aws_kms_grant" "build" {
  key_id            = data.aws_kms_key.orders.id
  grantee_principal = aws_iam_role.build.arn
  operations        = ["Decrypt"]
}

resource "aws_kms_key" "build" {
  description = "Artifacts of builds"
}

resource "aws_iam_role" "build" {
  name = "build"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "codebuild.amazonaws.com" }
    }]
  })
}

resource "aws_codebuild_project" "build" {
  name           = "build"
  service_role   = aws_iam_role.build.arn
  build_timeout  = 30
  encryption_key = aws_kms_key.build.arn

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

resource "time_sleep" "role" {
  create_duration  = "30s"
  destroy_duration = "${var.pause}s"
}

resource "time_sleep" "key" {
  create_duration = "2m"
}

resource "aws_ssoadmin_permission_set" "support" {
  name             = "support"
  instance_arn     = "arn:aws:sso:::instance/ssoins-0123456789abcdef"
  session_duration = "PT1H30M"
}

resource "aws_rds_cluster" "orders" {
  cluster_identifier          = "orders"
  engine                      = "aurora-postgresql"
  master_username             = "orders"
  manage_master_user_password = true
  skip_final_snapshot         = true
}

resource "aws_rds_global_cluster" "orders" {
  global_cluster_identifier    = "orders"
  force_destroy                = true
  source_db_cluster_identifier = aws_rds_cluster.orders.arn
}

resource "aws_kinesis_stream" "clicks" {
  name            = "clicks"
  shard_count     = 1
  encryption_type = "KMS"
  kms_key_id      = "alias/aws/kinesis"
}

resource "aws_kinesis_stream" "views" {
  name            = "views"
  shard_count     = 1
  encryption_type = "NONE"
}

resource "aws_route53_health_check" "shop" {
  fqdn              = "shop.example.com"
  port              = 443
  type              = "HTTPS_STR_MATCH" # of the shop
  resource_path     = "/health"
  failure_threshold = 3
  request_interval  = 30
  search_string     = "ok"
}
