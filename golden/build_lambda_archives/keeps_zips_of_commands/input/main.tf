locals {
  refunds = "refunds.zip"
}

resource "null_resource" "orders" {
  provisioner "local-exec" {
    command = "cd ${path.module} && zip -r orders.zip src"
  }
}

resource "terraform_data" "refunds" {
  provisioner "local-exec" {
    command = "make ${local.refunds}"
  }
}

resource "null_resource" "each" {
  for_each = toset(["ship", "track"])

  provisioner "local-exec" {
    command = "cd src/${each.key} && zip -r ../../${each.key}.zip ."
  }
}

resource "local_file" "audit" {
  filename       = "${path.module}/audit.zip"
  content_base64 = var.audit
}

resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = aws_iam_role.lambda.arn
  handler       = "index.handler"
  runtime       = "python3.12"
  filename      = "${path.module}/orders.zip"
}

resource "aws_lambda_function" "refunds" {
  function_name = "refunds"
  role          = aws_iam_role.lambda.arn
  handler       = "index.handler"
  runtime       = "python3.12"
  filename      = "${path.module}/refunds.zip"
}

resource "aws_lambda_function" "ship" {
  function_name = "ship"
  role          = aws_iam_role.lambda.arn
  handler       = "index.handler"
  runtime       = "python3.12"
  filename      = "${path.module}/ship.zip"
}

resource "aws_lambda_function" "audit" {
  function_name = "audit"
  role          = aws_iam_role.lambda.arn
  handler       = "index.handler"
  runtime       = "python3.12"
  filename      = "${path.module}/audit.zip"
}
