resource "aws_ce_anomaly_subscription" "orders" {
  name             = "orders"
  frequency        = "DAILY"
  monitor_arn_list = ["arn:aws:ce::123456789012:anomalymonitor/0a1b2c3d"]

  threshold = <<TEXT
100
TEXT

  subscriber {
    type    = "EMAIL"
    address = "orders@example.com"
  }
}
