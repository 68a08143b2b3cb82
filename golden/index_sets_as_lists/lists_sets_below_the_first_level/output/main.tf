variable "subnets" {
  type = list(string)
}

resource "aws_networkfirewall_firewall" "main" {
  name                = "main"
  firewall_policy_arn = "arn:aws:network-firewall:eu-west-1:123456789012:firewall-policy/main"
  vpc_id              = "vpc-0a1b2c3d"

  dynamic "subnet_mapping" {
    for_each = var.subnets

    content {
      subnet_id = subnet_mapping.value
    }
  }
}

resource "aws_route" "out" {
  count = length(var.subnets)

  route_table_id         = "rtb-0a1b2c3d${count.index}"
  destination_cidr_block = "0.0.0.0/0"
  vpc_endpoint_id        = tolist(aws_networkfirewall_firewall.main.firewall_status[0].sync_states)[count.index].attachment[0].endpoint_id
}

output "endpoint" {
  value = "first: ${tolist(aws_networkfirewall_firewall.main.firewall_status[0].sync_states)[0].attachment.0.endpoint_id}"
}

output "all" {
  value = [for state in aws_networkfirewall_firewall.main.firewall_status[0].sync_states : state.attachment[0].endpoint_id]
}
