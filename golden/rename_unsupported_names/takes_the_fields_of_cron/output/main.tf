resource "aws_autoscaling_schedule" "morning" {
  scheduled_action_name  = "morning"
  autoscaling_group_name = "orders"
  min_size               = 2
  max_size               = 4
  recurrence             = "0 7 * * MON-FRI" # before anybody comes
}

resource "aws_autoscaling_schedule" "evening" {
  scheduled_action_name  = "evening"
  autoscaling_group_name = "orders"
  min_size               = 0
  recurrence             = "30 19 * * 1-5"
}

resource "aws_autoscaling_schedule" "weekend" {
  scheduled_action_name  = "weekend"
  autoscaling_group_name = "orders"
  min_size               = 0
  recurrence             = var.weekend
}

variable "weekend" {
  type = string
}
