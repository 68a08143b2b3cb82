resource "aws_lambda_function" "each" {
  function_name = "each"
  role          = aws_iam_role.lambda.arn
  handler       = "index.handler"
  runtime       = "python3.12"
  filename      = "${path.module}/${each.key}.zip"
  for_each      = toset(["ship", "track"])
}
