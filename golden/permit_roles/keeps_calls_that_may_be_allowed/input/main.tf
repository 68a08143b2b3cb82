resource "aws_cloudwatch_event_rule" "nightly" {
  name                = "nightly"
  schedule_expression = "rate(1 day)"
}

# A pattern allows it.
resource "aws_cloudwatch_event_target" "settle" {
  rule     = aws_cloudwatch_event_rule.nightly.name
  arn      = aws_sfn_state_machine.settle.arn
  role_arn = aws_iam_role.events.arn
}

resource "aws_iam_role" "events" {
  name               = "events"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "events.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "events" {
  name   = "events"
  role   = aws_iam_role.events.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "states:*", Resource = "arn:aws:states:*:*:stateMachine:set*" }] })
}

# One task is done in another role, and the others call versions.
resource "aws_sfn_state_machine" "settle" {
  name     = "settle"
  role_arn = aws_iam_role.settle.arn

  definition = jsonencode({
    StartAt = "Collect"
    States = {
      Collect = {
        Type        = "Task"
        Resource    = aws_lambda_function.collect.arn
        Credentials = { RoleArn = "arn:aws:iam::111122223333:role/collect" }
        Next        = "Report"
      }
      Report = {
        Type       = "Task"
        Resource   = "arn:aws:states:::lambda:invoke"
        Parameters = { FunctionName = aws_lambda_function.report.qualified_arn }
        Next       = "Export"
      }
      Export = {
        Type       = "Task"
        Resource   = "arn:aws:states:::lambda:invoke"
        Parameters = { FunctionName = "${aws_lambda_function.report.arn}:$LATEST" }
        End        = true
      }
    }
  })
}

resource "aws_iam_role" "settle" {
  name               = "settle"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "states.amazonaws.com" } }] })
}

resource "aws_lambda_function" "collect" {
  function_name = "collect"
  role          = aws_iam_role.functions.arn
  runtime       = "python3.12"
  handler       = "index.handler"
  s3_bucket     = "artifacts-eu"
  s3_key        = "collect.zip"
}

resource "aws_lambda_function" "report" {
  function_name = "report"
  role          = aws_iam_role.functions.arn
  runtime       = "python3.12"
  handler       = "index.handler"
  s3_bucket     = "artifacts-eu"
  s3_key        = "report.zip"
  publish       = true
}

resource "aws_iam_role" "functions" {
  name               = "functions"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })
}

# The policy of the queue lets the role in.
resource "aws_scheduler_schedule" "remind" {
  name                = "remind"
  schedule_expression = "rate(1 hour)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = aws_sqs_queue.reminders.arn
    role_arn = aws_iam_role.schedules.arn
  }
}

resource "aws_sqs_queue" "reminders" {
  name = "reminders"
}

resource "aws_sqs_queue_policy" "reminders" {
  queue_url = aws_sqs_queue.reminders.id
  policy    = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sqs:SendMessage", Principal = { AWS = aws_iam_role.schedules.arn }, Resource = aws_sqs_queue.reminders.arn }] })
}

resource "aws_iam_role" "schedules" {
  name               = "schedules"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "scheduler.amazonaws.com" } }] })
}

# The policy of the bus lets the role in.
resource "aws_cloudwatch_event_target" "central" {
  rule     = aws_cloudwatch_event_rule.nightly.name
  arn      = aws_cloudwatch_event_bus.central.arn
  role_arn = aws_iam_role.events.arn
}

resource "aws_cloudwatch_event_bus" "central" {
  name = "central"
}

resource "aws_cloudwatch_event_bus_policy" "central" {
  event_bus_name = aws_cloudwatch_event_bus.central.name

  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Sid = "Rules", Effect = "Allow", Action = "events:PutEvents", Principal = { AWS = aws_iam_role.events.arn }, Resource = aws_cloudwatch_event_bus.central.arn }]
  })
}

# A permission of the function lets the role call it.
resource "aws_scheduler_schedule" "collect" {
  name                = "collect"
  schedule_expression = "rate(1 hour)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = aws_lambda_function.collect.arn
    role_arn = aws_iam_role.collect.arn
  }
}

resource "aws_iam_role" "collect" {
  name               = "collect"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "scheduler.amazonaws.com" } }] })
}

resource "aws_lambda_permission" "collect" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.collect.function_name
  principal     = aws_iam_role.collect.arn
}

# Whoever calls the API has to be allowed it.
resource "aws_api_gateway_rest_api" "orders" {
  name = "orders"
}

resource "aws_api_gateway_integration" "orders" {
  rest_api_id             = aws_api_gateway_rest_api.orders.id
  resource_id             = aws_api_gateway_rest_api.orders.root_resource_id
  http_method             = "ANY"
  type                    = "AWS"
  integration_http_method = "POST"
  uri                     = aws_lambda_function.collect.invoke_arn
  credentials             = "arn:aws:iam::*:user/*"
}
