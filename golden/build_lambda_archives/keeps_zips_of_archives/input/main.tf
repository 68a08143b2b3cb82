variable "stage" {
  type    = string
  default = "dev"
}

data "archive_file" "orders" {
  type        = "zip"
  source_dir  = "${path.module}/src"
  output_path = "orders.zip"
}

resource "archive_file" "refunds" {
  type        = "zip"
  source_dir  = "${path.module}/src"
  output_path = "${path.module}/build-${var.stage}/refunds.zip"
}

data "archive_file" "each" {
  for_each    = toset(["ship", "track"])
  type        = "zip"
  source_dir  = "${path.module}/src/${each.key}"
  output_path = "${path.module}/${each.key}.zip"
}

resource "aws_lambda_function" "orders" {
  function_name    = "orders"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "python3.12"
  filename         = "${path.module}/orders.zip"
  source_code_hash = filebase64sha256("${path.module}/orders.zip")
}

resource "aws_lambda_function" "refunds" {
  function_name    = "refunds"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "python3.12"
  filename         = "build-dev/refunds.zip"
  source_code_hash = filebase64sha256("build-dev/refunds.zip")
}

resource "aws_lambda_function" "ship" {
  function_name    = "ship"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "python3.12"
  filename         = "${path.module}/ship.zip"
  source_code_hash = filebase64sha256("${path.module}/ship.zip")
}

resource "aws_lambda_function" "each" {
  function_name = "each"
  role          = aws_iam_role.lambda.arn
  handler       = "index.handler"
  runtime       = "python3.12"
  filename      = "${path.module}/${each.key}.zip"
  for_each      = toset(["ship", "track"])
}
