resource "aws_cloudwatch_log_subscription_filter" "all" {
  name            = "all"
  log_group_name  = "app"
  pattern         = ""
  destination_arn = "arn:aws:lambda:eu-west-1:123456789012:function:logs"
}
