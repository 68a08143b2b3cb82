variable "region" {
  type    = string
  default = "eu-west-1"
}

locals {
  version = "2"
  fields  = "${version} $${account-id}"
}

resource "aws_flow_log" "orders" {
  log_destination      = "arn:aws:s3:::orders-flow-logs"
  log_destination_type = "s3"
  traffic_type         = "ALL"
  vpc_id               = "vpc-0123456789abcdef0"
  log_format           = "$${version} ${region}"
}

resource "aws_flow_log" "reports" {
  log_destination      = "arn:aws:s3:::orders-flow-logs/reports"
  log_destination_type = "s3"
  traffic_type         = "ALL"
  vpc_id               = "vpc-0123456789abcdef0"
  log_format           = local.fields
}

resource "aws_flow_log" "version" {
  log_destination      = "arn:aws:s3:::orders-flow-logs/versions"
  log_destination_type = "s3"
  traffic_type         = "ALL"
  vpc_id               = "vpc-0123456789abcdef0"
  log_format           = "${version}"
}
