resource "aws_api_gateway_rest_api" "orders" {
  name = "orders"
}

resource "aws_api_gateway_rest_api_policy" "orders" {
  rest_api_id = aws_api_gateway_rest_api.orders.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = "*"
        Action    = "execute-api:Invoke"
        Resource  = "${aws_api_gateway_rest_api.orders.execution_arn}/*" # every stage
      }
    ]
  })
}

resource "aws_kms_key" "orders" {
  description = "orders"
}

resource "aws_kms_key_policy" "orders" {
  key_id = aws_kms_key.orders.id

  policy = <<-POLICY
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Effect": "Allow",
          "Principal": { "AWS": "arn:aws:iam::${var.account_id}:root" },
          "Action": "kms:*",
          "Resource": "${aws_kms_key.orders.arn}"
        }
      ]
    }
  POLICY
}
