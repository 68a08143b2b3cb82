resource "aws_lambda_alias" "live" {
  name             = "live"
  function_name    = "orders"
  function_version = "1"
}

resource "aws_lambda_permission" "live" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_alias.live.function_name
  qualifier     = aws_lambda_alias.live.name
  principal     = "s3.amazonaws.com"
  source_arn    = aws_s3_bucket.orders.arn
}

resource "aws_s3_bucket" "orders" {
  bucket = "orders-eu"
}

resource "aws_s3_bucket_notification" "orders" {
  bucket = aws_s3_bucket.orders.id

  lambda_function {
    lambda_function_arn = aws_lambda_alias.live.arn
    events              = ["s3:ObjectCreated:*"]
  }

  depends_on = [aws_lambda_permission.live]
}

resource "aws_lambda_permission" "logs" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_alias.live.function_name
  qualifier     = aws_lambda_alias.live.name
  principal     = "logs.amazonaws.com"
}

resource "aws_cloudwatch_log_subscription_filter" "orders" {
  name            = "orders"
  log_group_name  = "orders"
  filter_pattern  = ""
  destination_arn = aws_lambda_alias.live.arn

  depends_on = [aws_lambda_permission.logs]
}
