resource "aws_xray_sampling_rule" "orders" {
  rule_name      = "orders"
  priority       = 1000
  version        = 1
  reservoir_size = 1
  fixed_rate     = 0.05 # percent
  url_path       = "/orders/*"
  host           = "*"
  http_method    = "*"
  service_type   = "*"
  service_name   = "*"
  resource_arn   = "*"
}

resource "aws_ssoadmin_permission_set" "operators" {
  name             = "operators"
  instance_arn     = "arn:aws:sso:::instance/ssoins-0a1b2c3d4e5f6071"
  session_duration = "PT8H"
}

resource "aws_ssoadmin_permission_set" "auditors" {
  name             = "auditors"
  instance_arn     = "arn:aws:sso:::instance/ssoins-0a1b2c3d4e5f6071"
  session_duration = "PT2H"
}

resource "aws_networkfirewall_firewall_policy" "edge" {
  name = "edge"

  firewall_policy {
    stateless_default_actions          = ["aws:forward_to_sfe"]
    stateless_fragment_default_actions = ["aws:forward_to_sfe"]
  }
}

resource "aws_networkfirewall_rule_group" "edge" {
  name     = "edge"
  type     = "STATEFUL"
  capacity = 10

  rule_group {
    rules_source {
      stateful_rule {
        action = "PASS"

        header {
          protocol         = "TCP"
          source           = "10.0.0.0/8"
          source_port      = "ANY"
          direction        = "FORWARD"
          destination      = "ANY"
          destination_port = "443"
        }

        rule_option {
          keyword  = "sid"
          settings = ["1"]
        }
      }
    }
  }
}
