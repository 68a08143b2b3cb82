terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_route53_resolver_firewall_rule" "tunnels" {
  name                   = "tunnels"
  action                 = "ALERT"
  dns_threat_protection  = "DNS_TUNNELING"
  confidence_threshold   = "HIGH"
  firewall_rule_group_id = "rslvr-frg-0123456789abcdef0"
  priority               = 20
}

# Without anything of version 6, it is missed.
resource "aws_route53_resolver_firewall_rule" "denied" {
  name                   = "denied"
  action                 = "ALERT"
  firewall_rule_group_id = "rslvr-frg-0123456789abcdef0"
  priority               = 30
}

resource "aws_ec2_host" "licensed" {
  availability_zone = "eu-west-1a"
  instance_type     = "m5.large"
  host_maintenance  = "on"
}

resource "aws_internetmonitor_monitor" "site" {
  monitor_name                  = "site"
  traffic_percentage_to_monitor = 10

  health_events_config {
    availability_score_threshold = 96

    availability_local_health_events_config {
      status = "ENABLED"
    }
  }
}
