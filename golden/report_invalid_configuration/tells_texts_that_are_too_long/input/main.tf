variable "target" {
  type = string
}

resource "aws_cognito_user_pool" "users" {
  name = "users"

  schema {
    name                = "preferred_delivery_window"
    attribute_data_type = "String"
  }

  schema {
    name                = "delivery_window"
    attribute_data_type = "String"
  }
}

resource "aws_cloudwatch_event_target" "orders" {
  rule      = "orders"
  target_id = "orders-that-are-late-by-more-than-a-day-and-have-not-been-picked-up"
  arn       = "arn:aws:sqs:eu-west-1:123456789012:orders"
}

resource "aws_cloudwatch_event_target" "ingest" {
  rule      = "ingest"
  target_id = var.target
  arn       = "arn:aws:sqs:eu-west-1:123456789012:ingest"
}

resource "aws_route53_resolver_rule" "corp" {
  domain_name = "corp.example.com"
  name        = "forwards-what-is-asked-of-the-office-to-the-servers-that-stand-there"
  rule_type   = "SYSTEM"
}
