resource "aws_xray_sampling_rule" "all" {
  rule_name      = "all"
  priority       = 1000
  version        = 1
  reservoir_size = 1
  fixed_rate     = 1
  url_path       = "*"
  host           = "*"
  http_method    = "*"
  service_type   = "*"
  service_name   = "*"
  resource_arn   = "*"
}

# Minutes or seconds, nobody knows.
resource "aws_ssoadmin_permission_set" "operators" {
  name             = "operators"
  instance_arn     = "arn:aws:sso:::instance/ssoins-0a1b2c3d4e5f6071"
  session_duration = "480"
}

resource "aws_networkfirewall_firewall_policy" "edge" {
  name = "edge"

  firewall_policy {
    stateless_default_actions          = ["aws:pass", "counted"]
    stateless_fragment_default_actions = ["aws:drop"]

    stateless_custom_action {
      action_name = "counted"

      action_definition {
        publish_metric_action {
          dimension {
            value = "edge"
          }
        }
      }
    }
  }
}
