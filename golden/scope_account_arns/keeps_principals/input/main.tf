resource "aws_sns_topic_policy" "orders" {
  arn = aws_sns_topic.orders.arn

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::*:root" }
        Action    = "sns:Subscribe"
        Resource  = aws_sns_topic.orders.arn
      },
      {
        Effect    = "Allow"
        Principal = "*"
        Action    = "sns:Publish"
        Resource  = aws_sns_topic.orders.arn
        Condition = {
          ArnLike = { "aws:SourceArn" = "arn:aws:sqs:us-east-1:*:*" }
        }
      },
    ]
  })
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "AWS"
      identifiers = ["*"]
    }

    condition {
      test     = "ArnLike"
      variable = "aws:PrincipalArn"
      values   = ["arn:aws:iam::*:role/deployer"]
    }
  }
}

resource "aws_sns_topic" "orders" {
  name = "orders"
}
