resource "aws_lambda_function" "drift" {
  function_name    = "drift"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "nodejs20.x"
  filename         = "${path.module}/lambda/drift-detector.zip"
  source_code_hash = filebase64sha256("${path.module}/lambda/drift-detector.zip")
}
