resource "aws_lambda_function" "api" {
  for_each = toset(["read", "write"])

  function_name = each.key
  role          = aws_iam_role.api.arn
  handler       = "${each.key}.handler"
  runtime       = "python3.12"
  publish       = true
  filename      = "${each.key}.zip"
}

resource "aws_lambda_provisioned_concurrency_config" "api" {
  for_each = aws_lambda_function.api

  function_name                     = each.value.function_name
  provisioned_concurrent_executions = 1
  qualifier                         = each.value.version
}

resource "aws_lambda_function" "job" {
  for_each = var.jobs

  function_name = each.key
  role          = aws_iam_role.api.arn
  handler       = "${each.key}.handler"
  runtime       = "python3.12"
  publish       = true
  filename      = "${each.key}.zip"
}

resource "aws_lambda_alias" "job" {
  for_each = var.jobs

  name             = "live"
  function_name    = aws_lambda_function.job[each.key].function_name
  function_version = aws_lambda_function.job[each.key].version
}
