resource "null_resource" "build" {
  provisioner "local-exec" {
    command = "npm run build"
  }
}

resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = aws_iam_role.lambda.arn
  handler       = "index.handler"
  runtime       = "nodejs20.x"
  filename      = "${path.module}/orders.zip"

  depends_on = [null_resource.build]
}
