resource "aws_lambda_function" "variable" {
  function_name = "variable"
  role          = aws_iam_role.lambda.arn
  handler       = "index.handler"
  runtime       = "python3.12"
  filename      = var.zip
}

resource "aws_lambda_function" "image" {
  function_name = "image"
  role          = aws_iam_role.lambda.arn
  package_type  = "Image"
  image_uri     = "${aws_ecr_repository.app.repository_url}:latest"
}

resource "aws_lambda_function" "stored" {
  function_name = "stored"
  role          = aws_iam_role.lambda.arn
  handler       = "index.handler"
  runtime       = "python3.12"
  s3_bucket     = "releases"
  s3_key        = "stored.zip"
}

resource "aws_s3_object" "page" {
  bucket = "site"
  key    = "index.html"
  source = "${path.module}/index.html"
}

variable "zip" {
  type    = string
  default = "lambda.zip"
}
