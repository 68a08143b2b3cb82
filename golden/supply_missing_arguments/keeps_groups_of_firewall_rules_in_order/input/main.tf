resource "aws_networkfirewall_firewall_policy" "orders" {
  name = "orders"

  firewall_policy {
    stateless_default_actions          = ["aws:forward_to_sfe"]
    stateless_fragment_default_actions = ["aws:forward_to_sfe"]

    stateful_engine_options {
      rule_order = "STRICT_ORDER"
    }

    stateful_rule_group_reference {
      priority     = 10
      resource_arn = "arn:aws:network-firewall:eu-west-1:111122223333:stateful-rulegroup/domains"
    }

    stateful_rule_group_reference {
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
      rule_order = "DEFAULT_ACTION_ORDER"
    }

    stateful_rule_group_reference {
      resource_arn = "arn:aws:network-firewall:eu-west-1:111122223333:stateful-rulegroup/domains"
    }
  }
}

resource "aws_networkfirewall_firewall_policy" "search" {
  name = "search"

  firewall_policy {
    stateless_default_actions          = ["aws:forward_to_sfe"]
    stateless_fragment_default_actions = ["aws:forward_to_sfe"]

    stateful_engine_options {
      rule_order = "STRICT_ORDER"
    }

    dynamic "stateful_rule_group_reference" {
      for_each = ["arn:aws:network-firewall:eu-west-1:111122223333:stateful-rulegroup/domains"]

      content {
        resource_arn = stateful_rule_group_reference.value
      }
    }
  }
}
