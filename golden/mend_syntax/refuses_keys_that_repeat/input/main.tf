locals {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement {
      Effect   = "Allow"
      Action   = "s3:GetObject"
      Resource = "*"
    }
    Statement {
      Effect   = "Deny"
      Action   = "s3:PutObject"
      Resource = "*"
    }
  })
}
