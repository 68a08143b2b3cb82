variable "session_hours" {
  type    = number
  default = 12
}

variable "timeout_ms" {
  type    = number
  default = 30000
}

variable "session" {
  description = "How many hours a session lasts"
  type        = number
  default     = 8
}

locals {
  functions = {
    orders = { timeout = 20000 } # milliseconds
  }
}

resource "aws_iam_role" "orders" {
  name                 = "orders"
  assume_role_policy   = "{}"
  max_session_duration = var.session_hours
}

resource "aws_iam_role" "reports" {
  name                 = "reports"
  assume_role_policy   = "{}"
  max_session_duration = var.session
}

resource "aws_lambda_function" "ingest" {
  function_name = "ingest"
  role          = aws_iam_role.orders.arn
  image_uri     = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/ingest:1"
  package_type  = "Image"
  timeout       = var.timeout_ms
}

resource "aws_lambda_function" "this" {
  for_each      = local.functions
  function_name = each.key
  role          = aws_iam_role.orders.arn
  image_uri     = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/ingest:1"
  package_type  = "Image"
  timeout       = each.value.timeout
}
