terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "region" {
  type = string
}

# The second of these was escaped by hand, in part.
locals {
  rejected = join(" ", ["${version}", "${vpc-id}", "${pkt-srcaddr}", "${reject-reason}"])
}

resource "aws_vpc" "orders" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_flow_log" "orders" {
  log_destination      = "arn:aws:s3:::orders-flow-logs"
  log_destination_type = "s3"
  traffic_type         = "ALL"
  vpc_id               = aws_vpc.orders.id
  log_format           = "${version} ${account-id} ${region} ${interface-id} ${srcaddr} ${log-status}" # all of them
}

resource "aws_flow_log" "accepted" {
  log_destination      = "arn:aws:s3:::orders-flow-logs/${var.region}"
  log_destination_type = "s3"
  traffic_type         = "ACCEPT"
  vpc_id               = aws_vpc.orders.id
  log_format           = "$${version} ${tcp-flags}"
}

resource "aws_flow_log" "rejected" {
  log_destination      = "arn:aws:s3:::orders-flow-logs/rejected"
  log_destination_type = "s3"
  traffic_type         = "REJECT"
  vpc_id               = aws_vpc.orders.id
  log_format           = local.rejected
}

locals {
  version = "2"
}

resource "aws_flow_log" "of_variables" {
  log_destination      = "arn:aws:s3:::orders-flow-logs/all"
  log_destination_type = "s3"
  traffic_type         = "ALL"
  vpc_id               = aws_vpc.orders.id
  log_format           = "${version} ${region}"
}

resource "aws_flow_log" "by_hand" {
  log_destination      = "arn:aws:s3:::orders-flow-logs/hand"
  log_destination_type = "s3"
  traffic_type         = "ALL"
  vpc_id               = aws_vpc.orders.id
  log_format           = "$${srcaddr} ${region}"
}
