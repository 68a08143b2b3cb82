resource "aws_route53_health_check" "orders" {
  name = "orders"
  type = "HTTPS"
  fqdn = "orders.example.com"
  port = 443

  tags = {
    Team = "orders"
  }
}

resource "aws_kms_key" "orders" {
  name        = "orders" # nobody else's
  description = "Orders"
  policy      = data.aws_iam_policy_document.key.json
}

resource "aws_acm_certificate" "orders" {
  name              = "orders"
  domain_name       = "orders.example.com"
  validation_method = "DNS"
  tags              = { Name = "orders.example.com" }
}

data "aws_iam_policy_document" "key" {
  statement {
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::123456789012:root"]
    }
  }
}
