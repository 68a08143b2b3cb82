resource "aws_lambda_function" "ingest" {
  function_name = "ingest"
}

resource "aws_lambda_alias" "live" {
  function_version = aws_lambda_function.ingest.version
}
