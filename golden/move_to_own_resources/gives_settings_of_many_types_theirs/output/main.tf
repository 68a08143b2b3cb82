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

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_dynamodb_contributor_insights" "orders" {
  table_name = aws_dynamodb_table.orders.name
  # Who reads most.
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
}

resource "aws_dynamodb_contributor_insights" "ingest" {
  for_each = toset(["eu", "us"])

  table_name = aws_dynamodb_table.ingest[each.key].name
}

resource "aws_dynamodb_table" "quiet" {
  name         = "quiet"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_route53_zone" "main" {
  name = "example.org"
}

resource "aws_acm_certificate" "main" {
  domain_name       = "example.org"
  validation_method = "DNS"
}

resource "aws_acm_certificate_validation" "main" {
  certificate_arn         = aws_acm_certificate.main.arn
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
  name = "orders"
}

resource "aws_api_gateway_usage_plan_key" "orders" {
  usage_plan_id = aws_api_gateway_usage_plan.orders.id
  key_type      = "API_KEY"
  key_id        = aws_api_gateway_api_key.shop.id
}

resource "aws_api_gateway_usage_plan_key" "orders_2" {
  usage_plan_id = aws_api_gateway_usage_plan.orders.id
  key_type      = "API_KEY"
  key_id        = aws_api_gateway_api_key.desk.id
}

resource "aws_vpc_dhcp_options" "main" {
  domain_name_servers = ["AmazonProvidedDNS"]
}

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_vpc_dhcp_options_association" "main" {
  vpc_id          = aws_vpc.main.id
  dhcp_options_id = aws_vpc_dhcp_options.main.id
}

resource "aws_config_configuration_recorder" "main" {
  name     = "main"
  role_arn = "arn:aws:iam::123456789012:role/config"
}

resource "aws_config_configuration_recorder_status" "main" {
  name       = aws_config_configuration_recorder.main.name
  is_enabled = true
}

resource "aws_iam_group" "orders" {
  name = "orders"
}

resource "aws_iam_group_membership" "orders" {
  name  = aws_iam_group.orders.name
  group = aws_iam_group.orders.name
  users = ["ada", "grace"]
}

resource "aws_efs_file_system" "shared" {
  encrypted = true
}

resource "aws_efs_replication_configuration" "shared" {
  source_file_system_id = aws_efs_file_system.shared.id

  destination {
    region = "eu-central-1"
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
}

resource "aws_db_proxy_target" "orders" {
  db_proxy_name          = aws_db_proxy.orders.name
  target_group_name      = "default"
  db_instance_identifier = "orders"
}

resource "aws_s3_bucket" "orders" {
  bucket = "orders-incoming"
}

resource "aws_s3_bucket_notification" "orders" {
  bucket      = aws_s3_bucket.orders.id
  eventbridge = true
}
