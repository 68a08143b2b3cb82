resource "aws_sns_topic" "alerts" {
  name = "alerts"
}

resource "time_static" "made" {}
