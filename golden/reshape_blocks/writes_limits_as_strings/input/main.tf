resource "aws_ce_anomaly_subscription" "costs" {
  name             = "costs"
  frequency        = "DAILY"
  monitor_arn_list = ["arn:aws:ce::123456789012:anomalymonitor/0a1b2c3d"]
  threshold        = 100

  subscriber {
    type    = "EMAIL"
    address = "costs@example.com"
  }
}

resource "aws_ce_anomaly_subscription" "others" {
  name             = "others"
  frequency        = "DAILY"
  monitor_arn_list = ["arn:aws:ce::123456789012:anomalymonitor/1a1b2c3d"]
  threshold        = var.limit

  subscriber {
    type    = "EMAIL"
    address = "costs@example.com"
  }
}

variable "limit" {
  type = number
}
