resource "aws_security_hub" "this" {
  enable_default_standards = false
}

resource "aws_guardduty_delegated_admin" "audit" {
  admin_account_id = "123456789012"
}

resource "aws_securityhub_organization_admin" "audit" {
  admin_account_id = "123456789012"
}

resource "aws_organizational_unit" "shop" {
  name      = "shop"
  parent_id = "r-a1b2"
}

resource "aws_kms_key_grant" "orders" {
  key_id            = "1234abcd-12ab-34cd-56ef-1234567890ab"
  grantee_principal = "arn:aws:iam::123456789012:role/orders"
  operations        = ["Decrypt"]
}

resource "aws_cloudtrail_lake" "events" {
  name             = "events"
  retention_period = 90
}

resource "aws_iam_user_access_key" "ingest" {
  user = "ingest"
}

resource "aws_site_to_site_vpn_connection" "office" {
  customer_gateway_id = "cgw-0a1b2c3d"
  transit_gateway_id  = "tgw-0a1b2c3d"
  type                = "ipsec.1"
}

resource "aws_vpc_interface_endpoint" "queues" {
  vpc_id             = "vpc-0a1b2c3d"
  service_name       = "com.amazonaws.eu-west-1.sqs"
  subnet_ids         = ["subnet-0a1b2c3d"]
  security_group_ids = ["sg-0a1b2c3d"]
}

resource "aws_vpc_gateway_endpoint" "storage" {
  vpc_id          = "vpc-0a1b2c3d"
  service_name    = "com.amazonaws.eu-west-1.s3"
  route_table_ids = ["rtb-0a1b2c3d"]
}

resource "aws_prefix_list" "offices" {
  name           = "offices"
  address_family = "IPv4"
  max_entries    = 5
}

resource "aws_route53_vpc_association" "orders" {
  zone_id = "Z0123456789"
  vpc_id  = "vpc-0a1b2c3d"
}

resource "aws_secretsmanager_secret_value" "token" {
  secret_id     = "orders/token"
  secret_string = "changed-by-hand"
}

resource "aws_ram_share" "network" {
  name = "network"
}

output "endpoint" {
  value = aws_vpc_interface_endpoint.queues.dns_entry
}
