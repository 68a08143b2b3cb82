variable "rules" {
  type    = list(object({ port = number, cidr = string }))
  default = []
}

variable "groups" {
  type    = list(string)
  default = ["AWSManagedRulesCommonRuleSet"]
}

resource "aws_security_group" "orders" {
  name = "orders"

  dynamic "ingress" {
    for_each = var.rules

    content {
      description = "Port ${ingress.value.port}"
      from_port   = ingress.value.port
      to_port     = ingress.value.port
      protocol    = "tcp"
      cidr_blocks = [ingress.value.cidr]
    }
  }
}

resource "aws_wafv2_rule_group" "orders" {
  name     = "orders"
  scope    = "REGIONAL"
  capacity = 10

  dynamic "rule" {
    for_each = var.groups
    iterator = group

    content {
      name     = group.value
      priority = group.key

      action {
        count {}
      }

      statement {
        geo_match_statement {
          country_codes = [group.value]
        }
      }

      visibility_config {
        cloudwatch_metrics_enabled = false
        metric_name                = group.value
        sampled_requests_enabled   = false
      }
    }
  }

  visibility_config {
    cloudwatch_metrics_enabled = false
    metric_name                = "orders"
    sampled_requests_enabled   = false
  }
}
