resource "aws_api_gateway_rest_api" "orders" {
  name = "orders"

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
  policy      = <<-POLICY
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
