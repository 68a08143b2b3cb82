terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_ecs_service" "orders" {
  name            = "orders"
  cluster         = "orders"
  task_definition = "orders"

  deployment_configuration {
    maximum_percent = 200
  }

  deployment_configuration {
    minimum_healthy_percent = 100
  }
}

resource "aws_ecs_cluster" "orders" {
  name = "orders"

  # what it costs
  setting {
    name  = "containerInsights"
    value = "enabled"
  }

  # and more
  setting {
    name  = "containerInsights"
    value = "enhanced"
  }
}

resource "aws_launch_template" "orders" {
  name_prefix = "orders"

  block_device_mappings { # data
    # where it is found
    device_name = "/dev/sdf" # the first

    ebs {
      volume_size = 20
    }
  }
}

resource "aws_autoscaling_group" "orders" {
  min_size = 1
  max_size = 2

  launch_template {
    id = aws_launch_template.orders.id
  }

  # who pays
  tag {
    key                 = "Name"
    value               = "orders"
    propagate_at_launch = true
  }
}
