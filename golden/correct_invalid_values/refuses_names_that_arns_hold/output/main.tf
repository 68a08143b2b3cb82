variable "name" {
  type    = string
  default = "ingest"
}

resource "aws_securityhub_action_target" "ticket" {
  name        = "Open a ticket"
  identifier  = "open-ticket"
  description = "Opens a ticket for the findings"
}

resource "aws_cloudwatch_event_rule" "ticket" {
  name = "open-a-ticket"

  event_pattern = jsonencode({
    source    = ["aws.securityhub"]
    resources = ["arn:aws:securityhub:eu-west-1:111122223333:action/custom/open-ticket"]
  })
}

resource "aws_iot_topic_rule" "orders" {
  name        = "orders-readings"
  enabled     = true
  sql         = "SELECT * FROM 'orders-readings/#'"
  sql_version = "2016-03-23"
}

resource "aws_lambda_permission" "orders" {
  statement_id  = "AllowOrders"
  action        = "lambda:InvokeFunction"
  function_name = "orders"
  principal     = "iot.amazonaws.com"
  source_arn    = "arn:aws:iot:eu-west-1:111122223333:rule/orders-readings"
}

resource "aws_iot_topic_rule" "ingest" {
  name        = "${var.name}-rule"
  enabled     = true
  sql         = "SELECT * FROM 'ingest/#'"
  sql_version = "2016-03-23"
}

resource "aws_lambda_permission" "ingest" {
  statement_id  = "AllowIngest"
  action        = "lambda:InvokeFunction"
  function_name = "ingest"
  principal     = "iot.amazonaws.com"
  source_arn    = "arn:aws:iot:eu-west-1:111122223333:rule/${var.name}-rule"
}

# The topic of that name is none of the rule.
resource "aws_iot_topic_rule" "returns" {
  name        = "returns_readings"
  enabled     = true
  sql         = "SELECT * FROM 'returns-readings/#'"
  sql_version = "2016-03-23"
}
