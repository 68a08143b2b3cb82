resource "aws\_iam\_policy" "logs" {
  name = "logs"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "logs:\*"
      Resource = "arn:aws:logs:_:_:\*"
    }, {
      Effect   = "Allow"
      Action   = "kms:Decrypt"
      Resource = "\_"
      Condition = {
        StringEquals = { "aws:SourceAccount" = "${data.aws*caller_identity.current.account_id}" }
      }
    }]
  })
}

resource "aws_db_instance" "main" {
  max_allocated_storage = var.storage \* 2
  allocated_storage     = var.storage*var.factor
}
