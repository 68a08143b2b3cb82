resource "aws_vpn_connection" "office" {
  customer_gateway_id = "cgw-0a1b2c3d"
  transit_gateway_id  = "tgw-0a1b2c3d"
  type                = "ipsec.1"

  # as the office has it
  tunnel1_options {
    ike_versions       = ["ikev2"]
    dpd_timeout_action = "restart" # never none

    log_options {
      cloudwatch_log_options {
        log_enabled   = true
        log_group_arn = "arn:aws:logs:eu-west-1:123456789012:log-group:vpn"
      }
    }
  }

  tunnel2_options {
    ike_versions = ["ikev2"]
  }
}

resource "aws_vpn_connection" "plant" {
  customer_gateway_id = "cgw-1a1b2c3d"
  transit_gateway_id  = "tgw-0a1b2c3d"
  type                = "ipsec.1"

  tunnel_options {
    pre_shared_key     = var.keys[0]
    tunnel_inside_cidr = "169.254.10.0/30"
  }

  tunnel_options {
    pre_shared_key     = var.keys[1]
    tunnel_inside_cidr = "169.254.11.0/30"
  }
}

variable "keys" {
  type      = list(string)
  sensitive = true
}
