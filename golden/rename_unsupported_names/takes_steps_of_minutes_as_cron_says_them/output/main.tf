resource "aws_autoscaling_schedule" "often" {
  scheduled_action_name  = "often"
  autoscaling_group_name = "orders"
  min_size               = 1
  recurrence             = "*/15 8-18 * * 1-5"
}
