resource "aws_lambda_function" "processor" {
  function_name    = "processor"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "python3.12"
  filename         = "${path.module}/lambda/payment_processor.zip"
  source_code_hash = filebase64sha256("${path.module}/lambda/payment_processor.zip")
}
