variable "queue_arns" {
  type        = list(string)
  description = "Queues of other stacks"
}

resource "aws_sqs_queue" "jobs" {
  name = "jobs"
}

resource "aws_sns_topic" "updates" {
  name = "updates"
}

resource "aws_iam_role" "worker" {
  name = "worker"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }]
  })
}

resource "aws_iam_role_policy" "worker" {
  role = aws_iam_role.worker.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "sqs:SendMessage", Resource = "*" },
      { Effect = "Allow", Action = "sns:ListTopics", Resource = "*" },
      {
        Effect    = "Allow"
        Action    = "sns:Publish"
        Resource  = "*"
        Condition = { StringEquals = { "aws:ResourceTag/app" = "jobs" } }
      }
    ]
  })
}
