resource "aws_cloudwatch_event_rule" "nightly" {
  name                = "nightly"
  schedule_expression = "rate(1 day)"
}

resource "aws_cloudwatch_event_target" "settle" {
  rule     = aws_cloudwatch_event_rule.nightly.name
  arn      = aws_sfn_state_machine.settle.arn
  role_arn = aws_iam_role.events.arn
}

resource "aws_cloudwatch_event_target" "clicks" {
  rule     = aws_cloudwatch_event_rule.nightly.name
  arn      = aws_kinesis_stream.clicks.arn
  role_arn = aws_iam_role.events.arn
}

resource "aws_cloudwatch_event_target" "partner" {
  rule     = aws_cloudwatch_event_rule.nightly.name
  arn      = aws_cloudwatch_event_api_destination.partner.arn
  role_arn = aws_iam_role.events.arn
}

resource "aws_cloudwatch_event_api_destination" "partner" {
  name                = "partner"
  invocation_endpoint = "https://partner.example.com/orders"
  http_method         = "POST"
  connection_arn      = "arn:aws:events:eu-west-1:111122223333:connection/partner/12345678-90ab-cdef-1234-567890abcdef"
}

resource "aws_kinesis_stream" "clicks" {
  name        = "clicks"
  shard_count = 1
}

resource "aws_iam_role" "events" {
  name               = "events"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "events.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "events_services" {
  name = "services"
  role = aws_iam_role.events.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "states:StartExecution"
        Resource = aws_sfn_state_machine.settle.arn
      },
      {
        Effect   = "Allow"
        Action   = "kinesis:PutRecord"
        Resource = aws_kinesis_stream.clicks.arn
      },
      {
        Effect   = "Allow"
        Action   = "events:InvokeApiDestination"
        Resource = aws_cloudwatch_event_api_destination.partner.arn
      }
    ]
  })
}

resource "aws_sfn_state_machine" "settle" {
  name     = "settle"
  role_arn = aws_iam_role.settle.arn

  definition = jsonencode({
    StartAt = "Collect"
    States = {
      Collect = {
        Type     = "Task"
        Resource = aws_lambda_function.collect.arn
        Next     = "Report"
      }
      Report = {
        Type     = "Task"
        Resource = "arn:aws:states:::lambda:invoke"
        Parameters = {
          FunctionName = aws_lambda_function.report.arn
        }
        End = true
      }
    }
  })
}

resource "aws_iam_role" "settle" {
  name               = "settle"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "states.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "settle_invoke" {
  name = "invoke"
  role = aws_iam_role.settle.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "lambda:InvokeFunction"
        Resource = [aws_lambda_function.collect.arn, aws_lambda_function.report.arn]
      }
    ]
  })
}

resource "aws_sfn_state_machine" "refund" {
  name     = "refund"
  role_arn = aws_iam_role.refund.arn

  definition = <<-JSON
    {
      "StartAt": "Collect",
      "States": {
        "Collect": {
          "Type": "Task",
          "Resource": "${aws_lambda_function.collect.arn}",
          "End": true
        }
      }
    }
  JSON
}

resource "aws_iam_role" "refund" {
  name               = "refund"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "states.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "refund_invoke_collect" {
  name = "invoke-collect"
  role = aws_iam_role.refund.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "lambda:InvokeFunction"
        Resource = aws_lambda_function.collect.arn
      }
    ]
  })
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
}

resource "aws_iam_role" "functions" {
  name               = "functions"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })
}

resource "aws_scheduler_schedule" "collect" {
  name                = "collect"
  schedule_expression = "rate(1 hour)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = aws_lambda_function.collect.arn
    role_arn = aws_iam_role.schedules.arn
  }
}

resource "aws_scheduler_schedule" "remind" {
  name                = "remind"
  schedule_expression = "rate(1 hour)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = aws_sqs_queue.reminders.arn
    role_arn = aws_iam_role.schedules.arn

    dead_letter_config {
      arn = aws_sqs_queue.failed.arn
    }
  }
}

resource "aws_sqs_queue" "failed" {
  name = "failed"
}

resource "aws_sqs_queue" "reminders" {
  name = "reminders"
}

resource "aws_iam_role" "schedules" {
  name               = "schedules"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "scheduler.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "schedules" {
  name   = "schedules"
  role   = aws_iam_role.schedules.id
  policy = data.aws_iam_policy_document.schedules.json
}

data "aws_iam_policy_document" "schedules" {
  statement {
    actions   = ["lambda:InvokeFunction"]
    resources = [aws_lambda_function.report.arn]
  }

  statement {
    actions   = ["lambda:InvokeFunction"]
    resources = [aws_lambda_function.collect.arn]
  }

  statement {
    actions   = ["sqs:SendMessage"]
    resources = [aws_sqs_queue.reminders.arn, aws_sqs_queue.failed.arn]
  }
}
