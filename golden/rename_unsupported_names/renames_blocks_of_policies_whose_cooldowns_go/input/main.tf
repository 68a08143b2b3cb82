terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_autoscaling_policy" "cpu" {
  name                   = "cpu"
  autoscaling_group_name = "orders"
  policy_type            = "TargetTrackingScaling"

  target_tracking_scaling_policy_configuration {
    predefined_metric_specification {
      predefined_metric_type = "ASGAverageCPUUtilization"
    }

    target_value      = 60
    scale_in_cooldown = 300
  }
}

resource "aws_appautoscaling_policy" "depth" {
  name               = "depth"
  policy_type        = "TargetTrackingScaling"
  resource_id        = "service/orders/orders"
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"

  target_tracking_scaling_policy_configuration {
    customized_metric_specification {
      metric_name = "Depth"
      namespace   = "Orders"
      statistic   = "Average"

      metric_dimension {
        name  = "Queue"
        value = "orders"
      }
    }

    target_value = 100
  }
}
