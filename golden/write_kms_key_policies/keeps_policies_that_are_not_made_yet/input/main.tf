resource "aws_kms_key" "orders" {
  description = "Orders"
}

resource "aws_kms_key_policy" "orders" {
  count = 0

  key_id = aws_kms_key.orders.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "Root"
        Effect    = "Allow"
        Principal = { AWS = "*" }
        Action    = "kms:*"
        Resource  = "*"
      },
    ]
  })
}
