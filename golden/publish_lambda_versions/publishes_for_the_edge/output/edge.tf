resource "aws_lambda_function" "headers" {
  provider      = aws.us_east_1
  function_name = "headers"
  role          = aws_iam_role.edge.arn
  handler       = "headers.handler"
  runtime       = "nodejs20.x"
  publish       = true
  filename      = "headers.zip"
}

resource "aws_lambda_function" "rewrite" {
  provider      = aws.us_east_1
  function_name = "rewrite"
  role          = aws_iam_role.edge.arn
  handler       = "rewrite.handler"
  runtime       = "nodejs20.x"
  publish       = true
  filename      = "rewrite.zip"
}

resource "aws_lambda_function" "origin" {
  function_name = "origin"
  role          = aws_iam_role.edge.arn
  handler       = "origin.handler"
  runtime       = "nodejs20.x"
  filename      = "origin.zip"
}
