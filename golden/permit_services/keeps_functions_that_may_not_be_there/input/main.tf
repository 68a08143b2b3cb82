variable "resize" {
  type    = bool
  default = true
}

resource "aws_lambda_function" "resize" {
  count = var.resize ? 1 : 0

  function_name = "resize"
  role          = "arn:aws:iam::111122223333:role/resize"
  handler       = "main.handler"
  runtime       = "python3.12"
  filename      = "resize.zip"
}

resource "aws_s3_bucket" "uploads" {
  bucket = "acme-uploads"
}

# Without the function, there is nothing to be let in, nor anything that it could be said of.
resource "aws_s3_bucket_notification" "uploads" {
  bucket = aws_s3_bucket.uploads.id

  dynamic "lambda_function" {
    for_each = var.resize ? [1] : []

    content {
      lambda_function_arn = aws_lambda_function.resize[0].arn
      events              = ["s3:ObjectCreated:*"]
    }
  }
}

resource "aws_cloudwatch_event_rule" "nightly" {
  name                = "nightly"
  schedule_expression = "rate(1 day)"
}

resource "aws_cloudwatch_event_target" "nightly" {
  rule = aws_cloudwatch_event_rule.nightly.name
  arn  = var.resize ? aws_lambda_function.resize[0].arn : "arn:aws:lambda:eu-west-1:111122223333:function:idle"
}
