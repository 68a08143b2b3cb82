import {
  to = aws_s3_bucket.trail
  id = "corp-trail"
}

resource "aws_cloudtrail" "audit" {
  name           = "audit"
  s3_bucket_name = aws_s3_bucket.trail.id
}

data "aws_s3_bucket" "access" {
  bucket = "corp-access"
}

resource "aws_s3_bucket" "flow_logs" {
  bucket = "corp-flows"
}

resource "aws_lb" "web" {
  name    = "web"
  subnets = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]

  access_logs {
    bucket = aws_s3_bucket.access.id
  }
}

resource "aws_flow_log" "main" {
  vpc_id               = "vpc-0123456789abcdef0"
  traffic_type         = "ALL"
  log_destination_type = "s3"
  log_destination      = aws_s3_bucket.flow_log.arn
}

resource "aws_iam_role" "ecs_task_execution" {
  name               = "ecs"
  assume_role_policy = "{}"
}

resource "aws_ecs_task_definition" "orders" {
  family                = "orders"
  execution_role_arn    = aws_iam_role.ecs_execution.arn
  container_definitions = jsonencode([{ name = "orders", image = "nginx", essential = true, memory = 128 }])
}
