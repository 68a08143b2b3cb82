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
  path        = "/orders" # the list
}

resource "aws_api_gateway_resource" "order" {
  rest_api_id = aws_api_gateway_rest_api.orders.id
  parent_id   = aws_api_gateway_resource.orders.id
  path        = "/{id}"
}

resource "aws_api_gateway_request_validator" "body" {
  name                  = "body"
  rest_api_id           = aws_api_gateway_rest_api.orders.id
  validate_request_body = true
}

resource "aws_api_gateway_method" "create" {
  rest_api_id       = aws_api_gateway_rest_api.orders.id
  resource_id       = aws_api_gateway_resource.orders.id
  http_method       = "POST"
  authorization     = "NONE"
  request_validator = aws_api_gateway_request_validator.body.name
}

resource "aws_cognito_user_pool" "customers" {
  name = "customers"
}

resource "aws_api_gateway_authorizer" "customers" {
  name          = "customers"
  type          = "COGNITO_USER_POOLS"
  rest_api_id   = aws_api_gateway_rest_api.orders.id
  user_pool_arn = aws_cognito_user_pool.customers.id
}

resource "aws_api_gateway_authorizer" "all" {
  name           = "all"
  type           = "COGNITO_USER_POOLS"
  rest_api_id    = aws_api_gateway_rest_api.orders.id
  user_pool_arns = [aws_cognito_user_pool.customers.id]
}

resource "aws_sqs_queue" "ingest" {
  name = "ingest"
}

resource "aws_lambda_event_source_mapping" "ingest" {
  queue         = aws_sqs_queue.ingest.arn
  function_name = "ingest"
}

resource "aws_lambda_event_source_mapping" "late" {
  queue         = "arn:aws:sqs:eu-west-1:123456789012:late"
  function_name = "ingest"
}

data "aws_kms_key" "orders" {
  alias = "orders"
}

resource "aws_kms_grant" "build" {
  key_id     = data.aws_kms_key.orders.id
  grantee    = aws_iam_role.build.name
  operations = ["Decrypt"]
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
  name        = "build"
  role        = aws_iam_role.build.name
  timeout     = 30
  kms_key_arn = aws_kms_key.build.id

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
  delay   = 30
  destroy = var.pause
}

resource "time_sleep" "key" {
  duration = "2m"
}

resource "aws_ssoadmin_permission_set" "support" {
  name         = "support"
  instance_arn = "arn:aws:sso:::instance/ssoins-0123456789abcdef"
  duration     = 5400
}

resource "aws_rds_cluster" "orders" {
  cluster_identifier          = "orders"
  engine                      = "aurora-postgresql"
  master_username             = "orders"
  manage_master_user_password = true
  skip_final_snapshot         = true
}

resource "aws_rds_global_cluster" "orders" {
  global_cluster_identifier = "orders"
  force_destroy             = true
  source_db_cluster         = aws_rds_cluster.orders.id
}

resource "aws_kinesis_stream" "clicks" {
  name        = "clicks"
  shard_count = 1
  encryption  = true
  kms_key_id  = "alias/aws/kinesis"
}

resource "aws_kinesis_stream" "views" {
  name        = "views"
  shard_count = 1
  encryption  = false
}

resource "aws_route53_health_check" "shop" {
  fqdn              = "shop.example.com"
  port              = 443
  type              = "HTTPS" # of the shop
  resource_path     = "/health"
  failure_threshold = 3
  request_interval  = 30
  string_match      = "ok"
}
