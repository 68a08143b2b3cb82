resource "aws_iam_policy" "logs" {
  name = "logs"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "logs:*"
      Resource = "arn:aws:logs:*:*:*"
    }, {
      Effect   = "Allow"
      Action   = "kms:Decrypt"
      Resource = "*"
      Condition = {
        StringEquals = { "aws:SourceAccount" = "${data.aws_caller_identity.current.account_id}" }
      }
    }]
  })
}

resource "aws_db_instance" "main" {
  max_allocated_storage = var.storage * 2
  allocated_storage     = var.storage*var.factor
}
