terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  # Who reads most.
  contributor_insights_enabled = true

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_dynamodb_table" "ingest" {
  for_each = toset(["eu", "us"])

  name         = "ingest-${each.key}"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  contributor_insights {
    enabled = true
  }
}

resource "aws_dynamodb_table" "quiet" {
  name                        = "quiet"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "id"
  enable_contributor_insights = false

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_route53_zone" "main" {
  name = "example.org"
}

resource "aws_acm_certificate" "main" {
  domain_name             = "example.org"
  validation_method       = "DNS"
  validation_record_fqdns = [for record in aws_route53_record.main : record.fqdn]
}

resource "aws_route53_record" "main" {
  for_each = { for one in aws_acm_certificate.main.domain_validation_options : one.domain_name => one }

  zone_id = aws_route53_zone.main.id
  name    = each.value.resource_record_name
  type    = each.value.resource_record_type
  records = [each.value.resource_record_value]
  ttl     = 60
}

resource "aws_api_gateway_api_key" "shop" {
  name = "shop"
}

resource "aws_api_gateway_api_key" "desk" {
  name = "desk"
}

resource "aws_api_gateway_usage_plan" "orders" {
  name        = "orders"
  api_key_ids = [aws_api_gateway_api_key.shop.id, aws_api_gateway_api_key.desk.id]
}

resource "aws_vpc_dhcp_options" "main" {
  domain_name_servers = ["AmazonProvidedDNS"]
}

resource "aws_vpc" "main" {
  cidr_block      = "10.0.0.0/16"
  dhcp_options_id = aws_vpc_dhcp_options.main.id
}

resource "aws_config_configuration_recorder" "main" {
  name       = "main"
  role_arn   = "arn:aws:iam::123456789012:role/config"
  is_enabled = true
}

resource "aws_iam_group" "orders" {
  name  = "orders"
  users = ["ada", "grace"]
}

resource "aws_efs_file_system" "shared" {
  encrypted = true

  replication_configuration {
    destination {
      region = "eu-central-1"
    }
  }
}

resource "aws_db_proxy" "orders" {
  name           = "orders"
  engine_family  = "POSTGRESQL"
  role_arn       = "arn:aws:iam::123456789012:role/proxy"
  vpc_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]

  auth {
    secret_arn = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders-AbCdEf"
  }

  target {
    db_instance_identifier = "orders"
  }
}

resource "aws_s3_bucket" "orders" {
  bucket              = "orders-incoming"
  eventbridge_enabled = true
}
