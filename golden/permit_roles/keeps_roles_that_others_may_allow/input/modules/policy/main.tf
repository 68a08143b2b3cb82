variable "role_name" {
  type = string
}

variable "queue_arn" {
  type = string
}

resource "aws_iam_role_policy" "jobs" {
  name   = "jobs"
  role   = var.role_name
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sqs:*", Resource = var.queue_arn }] })
}

resource "aws_iam_role_policy" "worker" {
  name   = "worker"
  role   = "orders-worker"
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sqs:*", Resource = var.queue_arn }] })
}
