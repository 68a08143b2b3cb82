resource "aws_autoscaling_schedule" "hourly" {
  scheduled_action_name  = "hourly"
  autoscaling_group_name = "orders"
  min_size               = 0
  schedule_expression    = "rate(1 hour)"
}

resource "aws_autoscaling_schedule" "monthly" {
  scheduled_action_name  = "monthly"
  autoscaling_group_name = "orders"
  min_size               = 0
  schedule               = "cron(0 8 L * ? *)"
}

resource "aws_autoscaling_schedule" "twice" {
  scheduled_action_name  = "twice"
  autoscaling_group_name = "orders"
  min_size               = 0
  recurrence             = "0 8 * * *"
  schedule               = "0 9 * * *"
}
