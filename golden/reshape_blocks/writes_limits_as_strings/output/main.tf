resource "aws_ce_anomaly_subscription" "costs" {
  name             = "costs"
  frequency        = "DAILY"
  monitor_arn_list = ["arn:aws:ce::123456789012:anomalymonitor/0a1b2c3d"]

  subscriber {
    type    = "EMAIL"
    address = "costs@example.com"
  }

  threshold_expression {
    dimension {
      key           = "ANOMALY_TOTAL_IMPACT_ABSOLUTE"
      match_options = ["GREATER_THAN_OR_EQUAL"]
      values        = ["100"]
    }
  }
}

resource "aws_ce_anomaly_subscription" "others" {
  name             = "others"
  frequency        = "DAILY"
  monitor_arn_list = ["arn:aws:ce::123456789012:anomalymonitor/1a1b2c3d"]

  subscriber {
    type    = "EMAIL"
    address = "costs@example.com"
  }

  threshold_expression {
    dimension {
      key           = "ANOMALY_TOTAL_IMPACT_ABSOLUTE"
      match_options = ["GREATER_THAN_OR_EQUAL"]
      values        = [tostring(var.limit)]
    }
  }
}

variable "limit" {
  type = number
}
