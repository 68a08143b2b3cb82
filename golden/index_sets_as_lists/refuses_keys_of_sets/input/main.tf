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

output "endpoint" {
  value = aws_networkfirewall_firewall.main.firewall_status[0].sync_states["eu-west-1a"].attachment[0].endpoint_id
}
