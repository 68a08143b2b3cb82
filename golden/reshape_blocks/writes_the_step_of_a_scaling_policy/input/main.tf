terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_appautoscaling_policy" "out" {
  name               = "out"
  policy_type        = "StepScaling"
  resource_id        = "service/shop/orders"
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"

  step_scaling_policy_configuration {
    adjustment_type    = "ChangeInCapacity"
    cooldown           = 60
    scaling_adjustment = 2 # at once
  }
}

resource "aws_appautoscaling_policy" "in" {
  name               = "in"
  policy_type        = "StepScaling"
  resource_id        = "service/shop/orders"
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"

  step_scaling_policy_configuration {
    adjustment_type    = "ChangeInCapacity"
    scaling_adjustment = -1
  }
}
