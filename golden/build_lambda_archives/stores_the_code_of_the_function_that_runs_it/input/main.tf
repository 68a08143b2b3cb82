resource "aws_s3_bucket_object" "code" {
  bucket = aws_s3_bucket.code.id
  key    = "orders.zip"
  source = "${path.module}/orders.zip"
  etag   = filemd5("${path.module}/orders.zip")
}

resource "aws_lambda_function" "orders" {
  function_name    = "orders"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "nodejs20.x"
  s3_bucket        = aws_s3_bucket_object.code.bucket
  s3_key           = "orders.zip"
  source_code_hash = filebase64sha256("${path.module}/orders.zip")
}
