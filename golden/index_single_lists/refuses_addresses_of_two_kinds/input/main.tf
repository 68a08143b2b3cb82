resource "aws_globalaccelerator_accelerator" "both" {
  name            = "both"
  ip_address_type = "DUAL_STACK"
}

output "of_both" {
  value = aws_globalaccelerator_accelerator.both.ip_sets.ip_addresses
}
