variable "role_arn" {
  type = string
}

data "archive_file" "orders" {
  type        = "zip"
  source_file = "${path.module}/orders/index.py"
  output_path = "${path.module}/orders.zip"
}

# -------------------------------------------------
# This function reads the orders of the day and
# writes them into the table; it has to be in the
# same region as the table.
resource "aws_lambda_function" "orders" {
  function_name    = "orders"
  role             = var.role_arn
  handler          = "index.handler"
  runtime          = "python3.12"
  filename         = data.archive_file.orders.output_path
  source_code_hash = data.archive_file.orders.output_base64sha256
}

# =================================================
# Refunds
#
# Reads the refunds of the day.
# Needs the table, the queue, the topic and the bucket.
# Owner: the team of the orders
# Since: the move of the shop
# =================================================
data "archive_file" "refunds" {
  type        = "zip"
  source_file = "${path.module}/refunds/index.py"
  output_path = "${path.module}/refunds.zip"
}

# Takes the refunds in.
resource "aws_lambda_function" "refunds" {
  function_name    = "refunds"
  role             = var.role_arn
  handler          = "index.handler"
  runtime          = "python3.12"
  filename         = data.archive_file.refunds.output_path
  source_code_hash = data.archive_file.refunds.output_base64sha256
}

data "archive_file" "ingest" {
  type        = "zip"
  source_file = "${path.module}/ingest/index.py"
  output_path = "${path.module}/ingest.zip"
}

# ---
# checkov:skip=CKV_AWS_117: it needs no VPC
resource "aws_lambda_function" "ingest" {
  function_name    = "ingest"
  role             = var.role_arn
  handler          = "index.handler"
  runtime          = "python3.12"
  filename         = data.archive_file.ingest.output_path
  source_code_hash = data.archive_file.ingest.output_base64sha256
}

data "archive_file" "report" {
  type        = "zip"
  source_file = "${path.module}/report/index.py"
  output_path = "${path.module}/report.zip"
}

#### TODO: more memory for this function, see #12
resource "aws_lambda_function" "report" {
  function_name    = "report"
  role             = var.role_arn
  handler          = "index.handler"
  runtime          = "python3.12"
  filename         = data.archive_file.report.output_path
  source_code_hash = data.archive_file.report.output_base64sha256
}
