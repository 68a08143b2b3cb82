variable "limits" {
  type    = map(string)
  default = {}
}

variable "images" {
  type    = map(string)
  default = {}
}

locals {
  trust = {
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "ecs-tasks.amazonaws.com" }
    }]
  }
  containers = [for name, image in var.images : {
    name      = name
    image     = image
    essential = true
  }]
}

resource "aws_config_config_rule" "tags" {
  name             = "required-tags"
  input_parameters = merge({ tag1Key = "Team" }, var.limits)

  source {
    owner             = "AWS"
    source_identifier = "REQUIRED_TAGS"
  }
}

resource "aws_iam_role" "orders" {
  name               = "orders"
  assume_role_policy = merge(local.trust, { Id = "orders" })
}

resource "aws_cloudwatch_event_target" "orders" {
  rule  = "orders"
  arn   = "arn:aws:lambda:us-east-1:123456789012:function:orders"
  input = { for name, limit in var.limits : upper(name) => limit }
}

resource "aws_ecs_task_definition" "orders" {
  family                = "orders"
  container_definitions = concat([{ name = "proxy", image = "proxy:1" }], [{ name = "orders", image = "orders:1" }])
}

resource "aws_ecs_task_definition" "ingest" {
  family                = "ingest"
  container_definitions = [for name, image in var.images : { name = name, image = image, memoryReservation = 64 }]
}

resource "aws_ecs_task_definition" "images" {
  family                = "images"
  container_definitions = local.containers
}
