resource "aws_lb_target_group" "web" {
  name         = "web"
  port         = 80
  protocol     = "HTTP"
  vpc_id       = var.vpc_id
  health_check = var.health_check
}

resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption_enabled = false

  server_side_encryption {
    enabled = true
  }
}

resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = var.role_arn
  package_type  = "Image"
  image_uri     = var.image
  subnet_ids    = var.subnet_ids
}

resource "aws_ecs_service" "shop" {
  name                       = "shop"
  deployment_maximum_percent = 150

  deployment_configuration {
    maximum_percent = 200
  }
}

resource "aws_ecs_service" "stock" {
  name = "stock"

  deployment_configuration {
    strategy_of_ours = "CANARY"
  }
}

resource "aws_dynamodb_table" "stock" {
  name         = "stock"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  stream_specification {
    shape_of_ours = "NEW_IMAGE"
  }

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_sns_topic" "alarms" {
  name = "alarms"

  tags {
    key   = "Team"
    value = "shop"
  }

  tags {
    key   = "Team"
    value = "stock"
  }
}

resource "aws_api_gateway_stage" "orders" {
  count = 2

  rest_api_id   = aws_api_gateway_rest_api.orders.id
  deployment_id = aws_api_gateway_deployment.orders.id
  stage_name    = "prod-${count.index}"

  throttle_settings {
    rate_limit = 100
  }
}

resource "aws_autoscaling_group" "web" {
  min_size = 1
  max_size = 3
  tags     = { Name = "web" }

  tag {
    key                 = "Team"
    value               = "shop"
    propagate_at_launch = true
  }
}

resource "aws_codepipeline" "orders" {
  name     = "orders"
  role_arn = var.role_arn

  artifact_store {
    location   = var.bucket
    type       = "S3"
    kms_key_id = var.key_id
    # The same, or another?
    kms_key_arn = var.key_arn
  }
}
