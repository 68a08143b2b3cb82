# The state machine waits for the policy that lets it write its logs, and the one that lets the schedule start it waits
# for the state machine.
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
