terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.90"
    }
  }
}

resource "aws_secretsmanager_secret" "orders" {
  name = "orders"

  replica {
    region = "eu-west-1"
  }
}

resource "aws_dynamodb_table" "orders" {
  count        = 2
  name         = "orders-${count.index}"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  replica {
    region_name = "eu-west-1"
  }
}

resource "aws_acm_certificate" "site" {
  domain_name       = "example.com"
  validation_method = "DNS"
}

output "copies" {
  value = [for copy in aws_secretsmanager_secret.orders.replica : copy.arn]
}

output "copies_at_once" {
  value = aws_secretsmanager_secret.orders.replica[*].arn
}

output "records" {
  value = {
    for option in aws_acm_certificate.site.domain_validation_options : option.domain_name => {
      name  = option.record_name
      value = option.resource_record_value
    }
  }
}

# All of these there are, or may be.
output "regions" {
  value = [for copy in aws_secretsmanager_secret.orders.replica : { region = copy.region, state = copy.status }]
}

output "tables" {
  value = [for copy in aws_dynamodb_table.orders[0].replica : copy.arn]
}

output "streams" {
  value = aws_dynamodb_table.orders[1].replica[*].stream_arn
}

output "tried" {
  value = try([for copy in aws_secretsmanager_secret.orders.replica : copy.arn], [])
}
