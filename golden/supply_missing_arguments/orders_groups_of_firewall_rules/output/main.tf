resource "aws_networkfirewall_firewall_policy" "orders" {
  name = "orders"

  firewall_policy {
    stateless_default_actions          = ["aws:forward_to_sfe"]
    stateless_fragment_default_actions = ["aws:forward_to_sfe"]

    stateful_engine_options {
      rule_order = "STRICT_ORDER"
    }

    # Who may be reached.
    stateful_rule_group_reference {
      priority     = 1
      resource_arn = "arn:aws:network-firewall:eu-west-1:111122223333:stateful-rulegroup/domains"
    }

    stateful_rule_group_reference {
      priority     = 2
      resource_arn = "arn:aws:network-firewall:eu-west-1:111122223333:stateful-rulegroup/rest"
    }
  }
}

resource "aws_networkfirewall_firewall_policy" "ingest" {
  name = "ingest"

  firewall_policy {
    stateless_default_actions          = ["aws:forward_to_sfe"]
    stateless_fragment_default_actions = ["aws:forward_to_sfe"]

    stateful_engine_options {
      rule_order = "STRICT_ORDER"
    }

    stateful_rule_group_reference {
      priority     = 1
      resource_arn = "arn:aws:network-firewall:eu-west-1:111122223333:stateful-rulegroup/domains" # all
    }
  }
}
