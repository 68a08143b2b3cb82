resource "aws_iam_role" "reader" {
  name = "reader"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })

  dynamic "inline_policy" {
    for_each = { notes = "arn:aws:s3:::notes/*", books = "arn:aws:s3:::books/*" }

    content {
      name = "read-${inline_policy.key}"

      policy = jsonencode({
        Version = "2012-10-17"
        Statement = [{
          Effect   = "Allow"
          Action   = "s3:GetObject"
          Resource = inline_policy.value
        }]
      })
    }
  }
}
