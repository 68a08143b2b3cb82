# main.tf
variable "dashboard_name" {
  description = "Dashboard name, for aws_cloudwatch_dashboard.orders"
  type        = string
}

variable "aws_region" {
  description = "AWS region, for aws_cloudwatch_dashboard.orders"
  type        = string
}

resource "aws_cloudwatch_dashboard" "orders" {
  dashboard_name = var.dashboard_name

  dashboard_body = jsonencode({
    widgets = [{
      type       = "metric"
      properties = { region = var.aws_region, metrics = [["AWS/SQS", "ApproximateAgeOfOldestMessage"]] }
    }]
  })
}
