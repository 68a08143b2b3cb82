variable "call" {
  type = string
}

resource "aws_sfn_state_machine" "settle" {
  name     = "settle"
  role_arn = aws_iam_role.settle.arn

  definition = jsonencode({
    StartAt = "Tell"
    States = {
      Tell = {
        Type       = "Task"
        Resource   = "arn:aws:states:::sns:publish"
        Parameters = { TopicArn = aws_sns_topic.settled.arn, "Message.$" = "$.id" }
        Next       = "Run"
      }
      # What is called here needs more than one action.
      Run = {
        Type       = "Task"
        Resource   = "arn:aws:states:::ecs:runTask.sync"
        Parameters = { Cluster = "orders", TaskDefinition = "orders", Overrides = { TopicArn = aws_sns_topic.others.arn } }
        Next       = "Any"
      }
      # And what is called here cannot be told.
      Any = {
        Type       = "Task"
        Resource   = var.call
        Parameters = { TopicArn = aws_sns_topic.others.arn }
        Next       = "Elsewhere"
      }
      # It is called in another role.
      Elsewhere = {
        Type        = "Task"
        Resource    = "arn:aws:states:::sns:publish"
        Credentials = { RoleArn = "arn:aws:iam::210987654321:role/publish" }
        Parameters  = { TopicArn = aws_sns_topic.others.arn }
        Next        = "Given"
      }
      # Which topic it is only the input tells.
      Given = {
        Type       = "Task"
        Resource   = "arn:aws:states:::sns:publish"
        Parameters = { "TopicArn.$" = "$.topic", Message = aws_sns_topic.others.arn }
        End        = true
      }
    }
  })
}

resource "aws_sns_topic" "settled" {
  name = "settled"
}

resource "aws_sns_topic" "others" {
  name = "others"
}

resource "aws_iam_role" "settle" {
  name               = "settle"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "states.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "settle" {
  name = "publish"
  role = aws_iam_role.settle.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "sns:Publish", Resource = aws_sns_topic.settled.arn },
      { Effect = "Allow", Action = "events:Put*", Resource = "arn:aws:events:*:*:rule/StepFunctions*" },
      { Effect = "Allow", Action = "events:DescribeRule", Resource = "*" },
    ]
  })
}
