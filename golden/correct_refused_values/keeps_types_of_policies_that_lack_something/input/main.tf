terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "kind" {
  type    = string
  default = "StepScaling"
}

resource "aws_autoscaling_policy" "none" {
  name                   = "none"
  autoscaling_group_name = "web"
  adjustment_type        = "ChangeInCapacity"
}

resource "aws_autoscaling_policy" "step" {
  name                   = "step"
  autoscaling_group_name = "web"
  policy_type            = "StepScaling"
  adjustment_type        = "ChangeInCapacity"
  scaling_adjustment     = 1
}

resource "aws_autoscaling_policy" "given" {
  name                   = "given"
  autoscaling_group_name = "web"
  policy_type            = var.kind
  adjustment_type        = "ChangeInCapacity"

  dynamic "step_adjustment" {
    for_each = var.kind == "StepScaling" ? [1] : []

    content {
      scaling_adjustment          = 1
      metric_interval_lower_bound = 0
    }
  }
}

resource "aws_appautoscaling_policy" "step" {
  name               = "step"
  service_namespace  = "ecs"
  resource_id        = "service/main/orders"
  scalable_dimension = "ecs:service:DesiredCount"

  step_scaling_policy_configuration {
    adjustment_type = "ChangeInCapacity"
    cooldown        = 60

    step_adjustment {
      scaling_adjustment          = 1
      metric_interval_lower_bound = 0
    }
  }
}
