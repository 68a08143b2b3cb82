terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_networkfirewall_rule_group" "drop" {
  name     = "drop"
  type     = "STATELESS"
  capacity = 20

  rule_group {
    rules_source {
      stateless_rules_and_custom_actions {
        stateless_rule {
          rule_definition {
            actions = ["aws:drop"]

            match_attributes {
              protocols = [6]

              source {
                address_definition = "198.51.100.0/24"
              }
            }
          }
        }

        stateless_rule {
          rule_definition {
            actions = ["aws:forward_to_sfe"]

            match_attributes {
              protocols = [6]
            }
          }
        }
      }
    }
  }
}

resource "aws_networkfirewall_rule_group" "allow" {
  name     = "allow"
  type     = "STATEFUL"
  capacity = 50

  rule_group {
    rules_source {
      # updates
      stateful_rule {
        action = "PASS"

        header {
          protocol         = "TCP"
          source           = "10.0.0.0/16"
          source_port      = "ANY"
          direction        = "FORWARD"
          destination      = "198.51.100.10"
          destination_port = "443"
        }
      }

      stateful_rule {
        action = "PASS"

        header {
          protocol         = "DNS"
          source           = "10.0.0.0/16"
          source_port      = "ANY"
          direction        = "FORWARD"
          destination      = "ANY"
          destination_port = "53"
        }

        rule_option {
          keyword  = "sid"
          settings = ["1"]
        }
      }

      stateful_rule {
        action = "DROP"

        header {
          protocol         = "IP"
          source           = "ANY"
          source_port      = "ANY"
          direction        = "FORWARD"
          destination      = "ANY"
          destination_port = "ANY"
        }
      }
    }
  }
}

resource "aws_networkfirewall_firewall_policy" "main" {
  name = "main"

  firewall_policy {
    stateless_default_actions          = ["aws:forward_to_sfe"]
    stateless_fragment_default_actions = ["aws:forward_to_sfe"]

    stateless_rule_group_reference {
      resource_arn = aws_networkfirewall_rule_group.drop.arn
    }

    stateful_rule_group_reference {
      resource_arn = aws_networkfirewall_rule_group.allow.arn
    }
  }
}

resource "aws_guardduty_detector" "main" {
  enable = true
}

resource "aws_guardduty_filter" "scanners" {
  name        = "scanners"
  detector_id = aws_guardduty_detector.main.id
  action      = "ARCHIVE"

  finding_criteria {
    criterion {
      field  = "severity"
      equals = ["2"]
    }
  }
}

resource "aws_route53_resolver_firewall_rule_group" "dns" {
  name = "dns"
}

resource "aws_route53_resolver_firewall_domain_list" "bad" {
  name    = "bad"
  domains = ["bad.example.com."]
}

resource "aws_route53_resolver_firewall_domain_list" "good" {
  name    = "good"
  domains = ["good.example.com."]
}

resource "aws_route53_resolver_firewall_rule" "good" {
  name                    = "good"
  action                  = "ALLOW"
  firewall_domain_list_id = aws_route53_resolver_firewall_domain_list.good.id
  firewall_rule_group_id  = aws_route53_resolver_firewall_rule_group.dns.id
}

resource "aws_route53_resolver_firewall_rule" "bad" {
  name                    = "bad"
  action                  = "BLOCK"
  block_response          = "NXDOMAIN"
  firewall_domain_list_id = aws_route53_resolver_firewall_domain_list.bad.id
  firewall_rule_group_id  = aws_route53_resolver_firewall_rule_group.dns.id
}

resource "aws_route53_resolver_firewall_rule_group_association" "dns" {
  name                   = "dns"
  firewall_rule_group_id = aws_route53_resolver_firewall_rule_group.dns.id
  vpc_id                 = "vpc-0a1b2c3d"
}

resource "aws_network_acl_rule" "https" {
  network_acl_id = "acl-0a1b2c3d"
  rule_number    = 120
  protocol       = "tcp"
  rule_action    = "allow"
  cidr_block     = "0.0.0.0/0"
  from_port      = 443
  to_port        = 443
}

resource "aws_network_acl_rule" "http" {
  network_acl_id = "acl-0a1b2c3d"
  rule_action    = "allow"
  cidr_block     = "0.0.0.0/0"
  from_port      = 80
  to_port        = 80
}

resource "aws_wafv2_web_acl" "web" {
  name  = "web"
  scope = "REGIONAL"

  default_action {
    allow {}
  }

  rule {
    name = "common"

    override_action {
      none {}
    }

    statement {
      managed_rule_group_statement {
        name        = "AWSManagedRulesCommonRuleSet"
        vendor_name = "AWS"
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "common"
      sampled_requests_enabled   = true
    }
  }

  rule {
    name = "rate"

    action {
      block {}
    }

    statement {
      rate_based_statement {
        limit = 2000
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "rate"
      sampled_requests_enabled   = true
    }
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "web"
    sampled_requests_enabled   = true
  }
}
