terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "cooldown" {
  type    = number
  default = null
}

variable "policy_type" {
  type    = string
  default = "SimpleScaling"
}

resource "aws_autoscaling_policy" "simple" {
  name                      = "simple"
  autoscaling_group_name    = "web"
  adjustment_type           = "ChangeInCapacity"
  scaling_adjustment        = 1
  cooldown                  = 300
  estimated_instance_warmup = 60
}

resource "aws_autoscaling_policy" "zero" {
  name                   = "zero"
  autoscaling_group_name = "web"
  policy_type            = "TargetTrackingScaling"
  cooldown               = 0

  target_tracking_configuration {
    target_value = 60

    predefined_metric_specification {
      predefined_metric_type = "ASGAverageCPUUtilization"
    }
  }
}

resource "aws_autoscaling_policy" "given" {
  name                   = "given"
  autoscaling_group_name = "web"
  policy_type            = var.policy_type
  adjustment_type        = "ChangeInCapacity"
  scaling_adjustment     = 1
  cooldown               = 300
}

resource "aws_autoscaling_policy" "null" {
  name                   = "null"
  autoscaling_group_name = "web"
  policy_type            = "StepScaling"
  adjustment_type        = "ChangeInCapacity"
  cooldown               = var.cooldown

  step_adjustment {
    scaling_adjustment          = 1
    metric_interval_lower_bound = 0
  }
}
