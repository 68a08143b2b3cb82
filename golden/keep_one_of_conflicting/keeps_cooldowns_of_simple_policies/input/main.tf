terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "type" {
  type = string
}

resource "aws_autoscaling_policy" "up" {
  name                   = "up"
  autoscaling_group_name = "orders"
  adjustment_type        = "ChangeInCapacity"
  scaling_adjustment     = 1
  cooldown               = 300
}

resource "aws_autoscaling_policy" "either" {
  name                   = "either"
  autoscaling_group_name = "orders"
  adjustment_type        = "ChangeInCapacity"
  scaling_adjustment     = var.type == "SimpleScaling" ? 1 : null
  policy_type            = var.type
  cooldown               = 300
}

# Nothing of it goes by steps: what is meant is unclear.
resource "aws_autoscaling_policy" "no_steps" {
  name                   = "no-steps"
  autoscaling_group_name = "orders"
  adjustment_type        = "ChangeInCapacity"
  policy_type            = "StepScaling"
  cooldown               = 300
}
