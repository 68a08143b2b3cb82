locals {
  subnets = ["subnet-0a1b2c3d"]
}

variable "subnets" {
  type = list(string)
}

resource "aws_route53_health_check" "api" {
  type    = "HTTPS"
  fqdn    = "api.example.com"
  regions = ["us-east-1", "eu-west-1"]
}

resource "aws_dms_replication_subnet_group" "orders" {
  replication_subnet_group_id          = "orders"
  replication_subnet_group_description = "Orders"
  subnet_ids                           = local.subnets
}

resource "aws_dms_replication_subnet_group" "ingest" {
  replication_subnet_group_id          = "ingest"
  replication_subnet_group_description = "Ingest"
  subnet_ids                           = var.subnets
}

resource "aws_docdb_subnet_group" "orders" {
  name       = "orders"
  subnet_ids = []
}

resource "aws_docdb_subnet_group" "ingest" {
  name       = "ingest"
  subnet_ids = [for subnet in var.subnets : subnet]
}

resource "aws_route53_resolver_endpoint" "in" {
  direction          = "INBOUND"
  security_group_ids = ["sg-0a1b2c3d"]

  ip_address {
    subnet_id = "subnet-0a1b2c3d"
  }
}

resource "aws_route53_resolver_endpoint" "out" {
  direction          = "OUTBOUND"
  security_group_ids = ["sg-0a1b2c3d"]

  dynamic "ip_address" {
    for_each = var.subnets

    content {
      subnet_id = ip_address.value
    }
  }
}

resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = "arn:aws:iam::123456789012:role/orders"
  handler       = "index.handler"
  runtime       = "nodejs22.x"
  s3_bucket     = "code"
  s3_key        = "orders.zip"
  architectures = ["x86_64", "arm64"]
}
