data "aws_caller_identity" "current" {}

resource "aws_iam_role" "task" {
  name                 = "task"
  assume_role_policy   = data.aws_iam_policy_document.trust.json
  permissions_boundary = aws_iam_policy.boundary.arn

  inline_policy {
    name = "parameters"
    policy = jsonencode({
      Version   = "2012-10-17"
      Statement = [{ Effect = "Allow", Action = ["ssm:GetParameter"], Resource = "arn:aws:ssm:*:*:parameter/orders/*" }]
    })
  }

  dynamic "inline_policy" {
    for_each = var.extra ? [1] : []

    content {
      name = "queues"
      policy = jsonencode({
        Version   = "2012-10-17"
        Statement = [{ Effect = "Allow", Action = ["sqs:SendMessage"], Resource = "arn:aws:sqs:*:*:orders" }]
      })
    }
  }
}

resource "aws_iam_policy" "boundary" {
  name = "boundary"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "states:*"
      Resource = "arn:aws:states:*:*:stateMachine:*"
    }]
  })
}

resource "aws_iam_policy" "each" {
  for_each = {
    functions = jsonencode({
      Version   = "2012-10-17"
      Statement = [{ Effect = "Allow", Action = "lambda:InvokeFunction", Resource = "arn:aws:lambda:*:*:function:orders-*" }]
    })
  }

  name   = each.key
  policy = each.value
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["ecs-tasks.amazonaws.com"]
    }

    condition {
      test     = "ArnLike"
      variable = "aws:SourceArn"
      values   = ["arn:aws:ecs:us-east-1:*:*"]
    }
  }
}

variable "extra" {
  type    = bool
  default = false
}
