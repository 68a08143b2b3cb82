data "aws_caller_identity" "current" {
  count = 0
}

data "aws_partition" "current" {
  count = 0
}

data "aws_caller_identity" "this" {}

data "aws_partition" "this" {}

resource "aws_kms_key" "main" {
  description = "main"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "EnableIAMUserPermissions"
        Effect = "Allow"
        Principal = {
          AWS = "arn:${data.aws_partition.this.partition}:iam::${data.aws_caller_identity.this.account_id}:root"
        }
        Action   = "kms:*"
        Resource = "*"
      }
    ]
  })
}
