data "archive_file" "payment_processor" {
  type        = "zip"
  output_path = "${path.module}/lambda/payment_processor.zip"

  source {
    filename = "index.py"
    content  = file("${path.module}/lambda/payment_processor.py")
  }
}

resource "aws_lambda_function" "processor" {
  function_name    = "processor"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "python3.12"
  filename         = data.archive_file.payment_processor.output_path
  source_code_hash = data.archive_file.payment_processor.output_base64sha256
}
