resource "aws_lambda_function" "small" {
  function_name = "small"
  publish       = true
}

resource "aws_lambda_function" "apart" {
  function_name = "apart"

  role = aws_iam_role.apart.arn

  environment {
    variables = {
      runtime = "none"
    }
  }

  image_uri = join(":", [
    aws_ecr_repository.apart.repository_url,
    var.tag,
  ])
  publish = true
}

resource "aws_lambda_alias" "small" {
  name             = "live"
  function_name    = aws_lambda_function.small.function_name
  function_version = aws_lambda_function.small.version
}

resource "aws_lambda_alias" "apart" {
  name             = "live"
  function_name    = aws_lambda_function.apart.function_name
  function_version = aws_lambda_function.apart.version
}
