resource "aws_sns_topic" "orders" {
  name = "orders"

  delivery_policy = jsonencode({
    http = {
      defaultHealthyRetryPolicy = {
        numRetries      = 50
        backoffFunction = "exponential"
      }
    }
  })
}

resource "aws_sns_topic" "reports" {
  name = "reports"

  delivery_policy = jsonencode({
    http = {
      defaultHealthyRetryPolicy = {
        numRetries = 200
      }
    }
  })
}
