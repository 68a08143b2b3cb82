resource "aws_lambda_function" "resize" {
  function_name  = "resize"
  role           = var.role_arn
  handler        = "index.handler"
  runtime        = "python3.12"
  s3_bucket      = "code"
  s3_key         = "resize.zip"
  logging_config = true
}

variable "role_arn" {
  type = string
}
