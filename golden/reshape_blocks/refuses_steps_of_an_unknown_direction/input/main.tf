terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "step" {
  type = number
}

resource "aws_appautoscaling_policy" "orders" {
  name               = "orders"
  policy_type        = "StepScaling"
  resource_id        = "service/shop/orders"
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"

  step_scaling_policy_configuration {
    adjustment_type    = "ChangeInCapacity"
    scaling_adjustment = var.step
  }
}
