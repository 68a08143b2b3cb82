resource "aws_globalaccelerator_endpoint_group" "orders" {
  listener_arn = "arn:aws:globalaccelerator::123456789012:accelerator/1234abcd/listener/5678efgh"
  region       = "eu-west-1"
}

resource "aws_networkmanager_core_network" "orders" {
  global_network_id = "global-network-0123456789abcdef0"
  region            = "eu-west-1"
}

# An alarm is looked for in a region, and there is none.
resource "aws_route53_health_check" "orders" {
  type = "HTTPS"
  fqdn = "orders.example.com"
}

# It is a part of an address.
resource "aws_account_primary_contact" "orders" {
  full_name      = "Orders"
  address_line_1 = "1 High Street"
  city           = "London"
  postal_code    = "N1 1AA"
  country_code   = "GB"
  phone_number   = "+441234567890"
}
