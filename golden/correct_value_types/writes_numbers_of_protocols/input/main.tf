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
  protocol                 = "tcp" # HTTPS

  destination_port_range {
    from_port = 443
    to_port   = 443
  }
}

resource "aws_networkfirewall_rule_group" "orders" {
  name     = "orders"
  type     = "STATELESS"
  capacity = 10

  rule_group {
    rules_source {
      stateless_rules_and_custom_actions {
        stateless_rule {
          priority = 1

          rule_definition {
            actions = ["aws:pass"]

            match_attributes {
              protocols = ["TCP", "Udp", "17"]
            }
          }
        }
      }
    }
  }
}
