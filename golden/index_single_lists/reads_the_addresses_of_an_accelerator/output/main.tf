resource "aws_globalaccelerator_accelerator" "web" {
  name = "web"
}

output "addresses" {
  value = aws_globalaccelerator_accelerator.web.ip_sets[0].ip_addresses
}
