terraform {
  required_version = ">= 1.5"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

# Each role is for a service of its own, and that of the state machine is handed to a rule as well.
resource "aws_iam_role" "service" {
  for_each = toset(["states", "lambda"])

  name = "close-${each.key}"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "${each.key}.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
}

resource "aws_sfn_state_machine" "close" {
  name     = "close"
  role_arn = aws_iam_role.service["states"].arn

  definition = jsonencode({
    StartAt = "Done"
    States  = { Done = { Type = "Succeed" } }
  })
}

resource "aws_cloudwatch_event_rule" "evening" {
  name                = "evening"
  schedule_expression = "cron(0 18 * * ? *)"
}

resource "aws_cloudwatch_event_target" "close" {
  rule     = aws_cloudwatch_event_rule.evening.name
  arn      = aws_sfn_state_machine.close.arn
  role_arn = aws_iam_role.service["states"].arn
}
