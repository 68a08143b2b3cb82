# Over the end of the week.
resource "aws_autoscaling_schedule" "weekend" {
  scheduled_action_name  = "weekend"
  autoscaling_group_name = "orders"
  min_size               = 0
  schedule               = "cron(0 8 ? * 7-1 *)"
}

resource "aws_autoscaling_schedule" "named" {
  scheduled_action_name  = "named"
  autoscaling_group_name = "orders"
  min_size               = 0
  schedule               = "cron(0 8 ? * FRI-MON *)"
}

resource "aws_autoscaling_schedule" "late" {
  scheduled_action_name  = "late"
  autoscaling_group_name = "orders"
  min_size               = 0
  schedule               = "cron(5/20 8 ? * * *)"
}
