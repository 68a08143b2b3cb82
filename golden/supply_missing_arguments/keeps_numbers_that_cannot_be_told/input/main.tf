variable "first" {
  type = number
}

variable "sources" {
  type = list(string)
}

# The one in front of another that has a number.
resource "aws_network_acl_rule" "http" {
  network_acl_id = "acl-0a1b2c3d"
  protocol       = "tcp"
  rule_action    = "allow"
  cidr_block     = "0.0.0.0/0"
  from_port      = 80
  to_port        = 80
}

resource "aws_network_acl_rule" "https" {
  network_acl_id = "acl-0a1b2c3d"
  rule_number    = 100
  protocol       = "tcp"
  rule_action    = "allow"
  cidr_block     = "0.0.0.0/0"
  from_port      = 443
  to_port        = 443
}

# Behind one whose number nobody knows.
resource "aws_route53_resolver_firewall_rule" "good" {
  name                    = "good"
  action                  = "ALLOW"
  priority                = var.first
  firewall_domain_list_id = "rslvr-fdl-1"
  firewall_rule_group_id  = "rslvr-frg-1"
}

resource "aws_route53_resolver_firewall_rule" "other" {
  name                    = "other"
  action                  = "ALLOW"
  firewall_domain_list_id = "rslvr-fdl-2"
  firewall_rule_group_id  = "rslvr-frg-1"
}

# Several, of which each needs its own.
resource "aws_guardduty_filter" "quiet" {
  for_each = toset(["2", "3"])

  name        = "quiet-${each.key}"
  detector_id = "12abc34d567e8fa901bc2d34e56789f0"
  action      = "ARCHIVE"

  finding_criteria {
    criterion {
      field  = "severity"
      equals = [each.key]
    }
  }
}

resource "aws_networkfirewall_rule_group" "allow" {
  name     = "allow"
  type     = "STATEFUL"
  capacity = 50

  rule_group {
    rules_source {
      dynamic "stateful_rule" {
        for_each = var.sources

        content {
          action = "PASS"

          header {
            protocol         = "TCP"
            source           = stateful_rule.value
            source_port      = "ANY"
            direction        = "FORWARD"
            destination      = "ANY"
            destination_port = "443"
          }
        }
      }
    }
  }
}
