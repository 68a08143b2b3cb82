resource "aws_sqs_queue" "orders" {
  name                      = "orders"
  message_retention_seconds = 14
}

resource "aws_sqs_queue" "dead" {
  name                      = "dead"
  message_retention_seconds = 1209600
}

resource "aws_kinesis_stream" "events" {
  name             = "events"
  shard_count      = 1
  retention_period = 7
}

locals {
  second = 1000
}

resource "aws_sqs_queue" "slow" {
  name                       = "slow"
  visibility_timeout_seconds = 60 * local.second
}

resource "aws_sqs_queue" "long" {
  name                       = "long"
  visibility_timeout_seconds = 43200
}

resource "aws_lb_target_group" "web" {
  name     = "web"
  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-0123456789abcdef0"

  health_check {
    interval = 30000
    timeout  = 500
  }

  stickiness {
    type            = "lb_cookie"
    cookie_duration = 604800
  }
}

resource "aws_iam_role" "deploy" {
  name                 = "deploy"
  max_session_duration = 8 * 60
  assume_role_policy   = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })
}

resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = aws_iam_role.deploy.arn
  image_uri     = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/orders:1"
  package_type  = "Image"
  timeout       = 3000

  ephemeral_storage {
    size = 512 * 1024
  }
}

resource "aws_codebuild_project" "build" {
  name           = "build"
  service_role   = aws_iam_role.deploy.arn
  queued_timeout = 3600

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
