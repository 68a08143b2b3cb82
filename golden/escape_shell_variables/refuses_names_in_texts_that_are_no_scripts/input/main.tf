resource "aws_s3_bucket" "orders" {
  bucket = "orders-${environment}"
}

resource "aws_s3_bucket" "reports" {
  bucket = "reports-${ENVIRONMENT}"
}

resource "aws_glue_job" "orders" {
  name     = "orders"
  role_arn = "arn:aws:iam::123456789012:role/glue"

  command {
    script_location = "s3://${scripts}/orders.py"
  }
}

resource "aws_cloudwatch_dashboard" "orders" {
  dashboard_name = "orders"
  dashboard_body = jsonencode({ widgets = [{ type = "text", properties = { markdown = "of ${account}" } }] })
}

resource "aws_ssm_document" "restart" {
  name          = "restart"
  document_type = "Command"
  content = jsonencode({
    schemaVersion = "2.2"
    mainSteps     = [{ action = "aws:runShellScript", name = "restart", inputs = { runCommand = ["kill ${pid}"] } }]
  })
}

resource "aws_apigatewayv2_stage" "orders" {
  api_id = "a1b2c3d4e5"
  name   = "$default"

  access_log_settings {
    destination_arn = "arn:aws:logs:eu-west-1:123456789012:log-group:orders"
    format          = "$context.requestId ${stage}"
  }
}

output "host" {
  value = "at ${region}"
}

output "connection" {
  description = "export of ${team}"
  value       = "sudo ssh ${user}@${HOST}"
}
