resource "aws_sns_topic" "orders" {
  name = "orders"

  delivery_policy = jsonencode({
    http = {
      defaultHealthyRetryPolicy = {
        numRetries     = 5
        minDelayTarget = 20
        maxDelayTarget = 20
      }
      disableSubscriptionOverrides = false
    }
  })
}

resource "aws_sns_topic" "whole" {
  name = "orders-whole"

  delivery_policy = jsonencode({
    http = {
      defaultHealthyRetryPolicy = {
        minDelayTarget = 5
        maxDelayTarget = 30
        numRetries     = 5
      }
    }
  })
}

resource "aws_sns_topic_subscription" "hook" {
  topic_arn       = aws_sns_topic.orders.arn
  protocol        = "https"
  endpoint        = "https://orders.example.com/hook"
  delivery_policy = jsonencode({ healthyRetryPolicy = { minDelayTarget = 60, numRetries = 4 } })
}
