variable "log_arn" {
  description = "What to write to, such as arn:aws:logs:us-east-1:*:*"
  type        = string
  default     = "arn:aws:logs:us-east-1:*:*"
}

resource "aws_cloudwatch_event_rule" "stopped" {
  name = "stopped"

  event_pattern = jsonencode({
    source    = ["aws.ecs"]
    resources = [{ wildcard = "arn:aws:ecs:us-east-1:*:task/*" }]
  })
}

resource "aws_sfn_state_machine" "orders" {
  name     = "orders"
  role_arn = "arn:aws:iam::aws:role/none"

  definition = jsonencode({
    StartAt = "Wait"
    States = {
      Wait = { Type = "Task", Resource = "arn:aws:states:us-east-1:*:activity:wait", End = true }
    }
  })
}

resource "aws_ssm_parameter" "pattern" {
  name  = "pattern"
  type  = "String"
  value = "arn:aws:sqs:us-east-1:*:orders"
}
