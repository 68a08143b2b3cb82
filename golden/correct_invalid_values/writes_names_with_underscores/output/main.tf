variable "project" {
  type    = string
  default = "orders"
}

resource "aws_iot_topic_rule" "telemetry" {
  name        = replace("${var.project}-telemetry", "-", "_")
  enabled     = true
  sql         = "SELECT * FROM 'telemetry'"
  sql_version = "2016-03-23"

  tags = {
    Name = "${var.project}-telemetry"
  }
}

resource "aws_iot_topic_rule" "errors" {
  name        = "${var.project}_errors"
  enabled     = true
  sql         = "SELECT * FROM 'errors'"
  sql_version = "2016-03-23"
}

resource "aws_athena_database" "orders" {
  name   = replace("${var.project}-db", "-", "_")
  bucket = "orders"
}

resource "aws_appsync_graphql_api" "orders" {
  name                = "orders-api"
  authentication_type = "API_KEY"
}

resource "aws_appsync_datasource" "orders" {
  api_id = aws_appsync_graphql_api.orders.id
  name   = "orders_table"
  type   = "NONE"
}

resource "aws_cloudwatch_log_group" "orders" {
  name = "/aws/vendedlogs/states/orders"
}

resource "aws_sfn_state_machine" "orders" {
  name       = "orders"
  role_arn   = "arn:aws:iam::123456789012:role/orders"
  definition = jsonencode({ StartAt = "Done", States = { Done = { Type = "Succeed" } } })

  logging_configuration {
    level           = "ALL"
    log_destination = "${aws_cloudwatch_log_group.orders.arn}:*"
  }
}
