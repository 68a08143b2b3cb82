# The schedule starts the state machine in the role that the state machine takes on, too: the policy that lets it write
# its logs is to be there before it.
data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["states.amazonaws.com", "scheduler.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "settle" {
  name               = "settle"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_role_policy" "settle_start_settle" {
  name = "start-settle"
  role = aws_iam_role.settle.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "states:StartExecution"
        Resource = aws_sfn_state_machine.settle.arn
      }
    ]
  })
}

resource "aws_iam_role_policy" "settle" {
  name = "settle"
  role = aws_iam_role.settle.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = [
          "logs:CreateLogDelivery",
          "logs:GetLogDelivery",
          "logs:UpdateLogDelivery",
          "logs:DeleteLogDelivery",
          "logs:ListLogDeliveries",
          "logs:PutResourcePolicy",
          "logs:DescribeResourcePolicies",
          "logs:DescribeLogGroups",
        ]
        Resource = "*"
      },
      {
        Effect = "Allow"
        Action = [
          "sqs:SendMessage",
        ]
        Resource = aws_sqs_queue.failed.arn
      },
    ]
  })
}

resource "aws_cloudwatch_log_group" "settle" {
  name = "/aws/vendedlogs/states/settle"
}

resource "aws_sfn_state_machine" "settle" {
  name     = "settle"
  role_arn = aws_iam_role.settle.arn

  definition = jsonencode({
    StartAt = "Done"
    States  = { Done = { Type = "Succeed" } }
  })

  logging_configuration {
    level           = "ALL"
    log_destination = "${aws_cloudwatch_log_group.settle.arn}:*"
  }
}

resource "aws_scheduler_schedule" "nightly" {
  name                = "settle-nightly"
  schedule_expression = "rate(1 day)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = aws_sfn_state_machine.settle.arn
    role_arn = aws_iam_role.settle.arn

    dead_letter_config {
      arn = aws_sqs_queue.failed.arn
    }
  }
}

resource "aws_sqs_queue" "failed" {
  name = "settle-failed"
}
