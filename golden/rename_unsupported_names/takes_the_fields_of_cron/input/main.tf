resource "aws_autoscaling_schedule" "morning" {
  scheduled_action_name  = "morning"
  autoscaling_group_name = "orders"
  min_capacity           = 2
  max_capacity           = 4
  schedule               = "0 7 * * MON-FRI" # before anybody comes
}

resource "aws_autoscaling_schedule" "evening" {
  scheduled_action_name  = "evening"
  autoscaling_group_name = "orders"
  min_size               = 0
  schedule_expression    = "cron(30 19 ? * 2-6 *)"
}

resource "aws_autoscaling_schedule" "weekend" {
  scheduled_action_name  = "weekend"
  autoscaling_group_name = "orders"
  min_size               = 0
  cron_expression        = var.weekend
}

variable "weekend" {
  type = string
}
