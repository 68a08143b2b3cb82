terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

# The filter and its metric have one name.
resource "aws_cloudwatch_log_metric_filter" "errors" {
  name           = "orders-errors"
  log_group_name = "orders"
  pattern        = "ERROR"

  metric_transformation {
    name      = "orders-errors"
    namespace = "Orders"
    value     = "1"
  }
}
