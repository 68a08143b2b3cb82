data "archive_file" "orders" {
  type        = "zip"
  source_file = "${path.module}/lambda/orders/index.js"
  output_path = "${path.module}/orders.zip"
}

resource "aws_s3_bucket_object" "code" {
  bucket = aws_s3_bucket.code.id
  key    = "orders.zip"
  source = data.archive_file.orders.output_path
  etag   = data.archive_file.orders.output_md5
}

resource "aws_lambda_function" "orders" {
  function_name    = "orders"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "nodejs20.x"
  s3_bucket        = aws_s3_bucket_object.code.bucket
  s3_key           = "orders.zip"
  source_code_hash = data.archive_file.orders.output_base64sha256
}
