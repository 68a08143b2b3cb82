variable "role_arn" {
  type = string
}

# -------------------------------------------------
# This function reads the orders of the day and
# writes them into the table; it has to be in the
# same region as the table.
resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = var.role_arn
  handler       = "index.handler"
  runtime       = "python3.12"
  filename      = "${path.module}/orders.zip"
}

# =================================================
# Refunds
#
# Reads the refunds of the day.
# Needs the table, the queue, the topic and the bucket.
# Owner: the team of the orders
# Since: the move of the shop
# =================================================
# Takes the refunds in.
resource "aws_lambda_function" "refunds" {
  function_name = "refunds"
  role          = var.role_arn
  handler       = "index.handler"
  runtime       = "python3.12"
  filename      = "${path.module}/refunds.zip"
}

# ---
# checkov:skip=CKV_AWS_117: it needs no VPC
resource "aws_lambda_function" "ingest" {
  function_name = "ingest"
  role          = var.role_arn
  handler       = "index.handler"
  runtime       = "python3.12"
  filename      = "${path.module}/ingest.zip"
}

#### TODO: more memory for this function, see #12
resource "aws_lambda_function" "report" {
  function_name = "report"
  role          = var.role_arn
  handler       = "index.handler"
  runtime       = "python3.12"
  filename      = "${path.module}/report.zip"
}
