resource "aws_lambda_function" "worker" {
  count         = 3
  function_name = "worker-${count.index}"
  role          = aws_iam_role.worker.arn
  package_type  = "Image"
  image_uri     = "${aws_ecr_repository.worker.repository_url}:stable"
  publish       = true
}

resource "aws_lambda_provisioned_concurrency_config" "worker" {
  count                             = 3
  function_name                     = aws_lambda_function.worker[count.index].function_name
  provisioned_concurrent_executions = 1
  qualifier                         = aws_lambda_function.worker[count.index].version
}

resource "aws_lambda_function" "optional" {
  count         = var.with_optional ? 1 : 0
  function_name = "optional"
  role          = aws_iam_role.worker.arn
  package_type  = "Image"
  image_uri     = "${aws_ecr_repository.worker.repository_url}:stable"
  publish       = true
}

resource "aws_lambda_alias" "optional" {
  count            = var.with_optional ? 1 : 0
  name             = "live"
  function_name    = aws_lambda_function.optional[0].function_name
  function_version = aws_lambda_function.optional[0].version
}
