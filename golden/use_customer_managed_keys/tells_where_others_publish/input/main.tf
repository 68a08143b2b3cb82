resource "aws_kms_key" "orders" {
  description = "Orders"
}

resource "aws_sns_topic" "alerts" {
  name              = "orders-alerts"
  kms_master_key_id = "alias/aws/sns"
}

resource "aws_budgets_budget" "monthly" {
  name         = "orders"
  budget_type  = "COST"
  limit_amount = "100"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"

  notification {
    comparison_operator       = "GREATER_THAN"
    threshold                 = 80
    threshold_type            = "PERCENTAGE"
    notification_type         = "ACTUAL"
    subscriber_sns_topic_arns = [aws_sns_topic.alerts.arn]
  }
}

# Its role would have to use the key, too.
resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = "arn:aws:iam::111122223333:role/orders"
  filename      = "orders.zip"
  handler       = "orders.handler"
  runtime       = "python3.12"

  environment {
    variables = {
      TOPIC_ARN = aws_sns_topic.alerts.arn
    }
  }
}
