resource "aws_iam_policy" "wide" {
  name = "wide"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect = "Allow"
      Action = "*"
      Resource = [
        "*",
        "arn:*",
        "arn:aws:logs:*",
        "arn:aws:logs:*:*",
        "arn:aws:*:*:*:*",
        "arn:aws:${var.service}:us-east-1:*:*",
        "${var.prefix}:*:orders",
      ]
    }]
  })
}

variable "service" {
  type = string
}

variable "prefix" {
  type = string
}
