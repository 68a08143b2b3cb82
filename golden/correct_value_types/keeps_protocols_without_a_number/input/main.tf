terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_ec2_traffic_mirror_filter" "ingest" {
  description = "What reaches the ingest service."
}

resource "aws_ec2_traffic_mirror_filter_rule" "ingest" {
  traffic_mirror_filter_id = aws_ec2_traffic_mirror_filter.ingest.id
  destination_cidr_block   = "10.20.0.0/16"
  source_cidr_block        = "0.0.0.0/0"
  rule_action              = "accept"
  rule_number              = 100
  traffic_direction        = "ingress"
  protocol                 = "https"
}

resource "aws_ec2_traffic_mirror_filter_rule" "all" {
  traffic_mirror_filter_id = aws_ec2_traffic_mirror_filter.ingest.id
  destination_cidr_block   = "10.20.0.0/16"
  source_cidr_block        = "0.0.0.0/0"
  rule_action              = "accept"
  rule_number              = 110
  traffic_direction        = "ingress"
  protocol                 = "17"
}
