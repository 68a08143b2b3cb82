data "aws_caller_identity" "current" {}

data "aws_region" "current" {}

data "aws_partition" "current" {}

resource "aws_lambda_function" "start" {
  function_name = "start"
  role          = aws_iam_role.start.arn
  handler       = "index.handler"
  runtime       = "nodejs20.x"
  filename      = "start.zip"

  environment {
    variables = {
      STATE_MACHINE_ARN = "arn:${data.aws_partition.current.partition}:states:${data.aws_region.current.name}:${data.aws_caller_identity.current.account_id}:stateMachine:${var.project}-orders"
    }
  }
}

resource "aws_sfn_state_machine" "orders" {
  name     = "${var.project}-orders"
  role_arn = aws_iam_role.orders.arn

  definition = jsonencode({
    StartAt = "Begin"
    States = {
      Begin = {
        Type     = "Task"
        Resource = aws_lambda_function.start.arn
        End      = true
      }
    }
  })
}

# The trail asks for the key's permission.
resource "aws_kms_key" "trail" {
  description = "trail"
  policy      = data.aws_iam_policy_document.trail.json
}

data "aws_iam_policy_document" "trail" {
  statement {
    actions   = ["kms:GenerateDataKey*"]
    resources = ["*"]

    principals {
      type        = "Service"
      identifiers = ["cloudtrail.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceArn"
      values   = ["arn:${data.aws_partition.current.partition}:cloudtrail:${data.aws_region.current.name}:${data.aws_caller_identity.current.account_id}:trail/${var.trail_name}"]
    }
  }
}

resource "aws_cloudtrail" "main" {
  name           = var.trail_name
  s3_bucket_name = aws_s3_bucket.trail.id
  kms_key_id     = aws_kms_key.trail.arn
}
