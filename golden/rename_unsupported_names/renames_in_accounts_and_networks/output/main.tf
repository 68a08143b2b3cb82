resource "aws_cloudtrail" "all" {
  name                       = "all"
  s3_bucket_name             = "orders-trail"
  enable_log_file_validation = true
}

resource "aws_wafv2_ip_set" "offices" {
  name               = "offices"
  scope              = "REGIONAL"
  ip_address_version = "IPV4"
  addresses          = ["203.0.113.0/24"]
}

resource "aws_organizations_organizational_unit" "shop" {
  name      = "shop"
  parent_id = "r-a1b2"
}

resource "aws_organizations_policy_attachment" "shop" {
  policy_id = "p-0a1b2c3d"
  target_id = aws_organizations_organizational_unit.shop.id
}

resource "aws_iam_openid_connect_provider" "pipelines" {
  url             = "https://token.actions.githubusercontent.com"
  client_id_list  = ["sts.amazonaws.com"]
  thumbprint_list = ["6938fd4d98bab03faadb97b34396831e3780aea1"]
}

resource "aws_ram_resource_share" "network" {
  name                      = "network"
  allow_external_principals = false
}

resource "aws_ec2_transit_gateway" "hub" {
  amazon_side_asn = 64512
}

resource "aws_ec2_transit_gateway_route" "offices" {
  destination_cidr_block         = "10.0.0.0/8"
  transit_gateway_attachment_id  = "tgw-attach-0a1b2c3d"
  transit_gateway_route_table_id = aws_ec2_transit_gateway.hub.association_default_route_table_id
}

resource "aws_vpc_endpoint_service" "orders" {
  acceptance_required        = true
  network_load_balancer_arns = ["arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/net/orders/1"]
  allowed_principals         = ["arn:aws:iam::123456789012:root"]
}

resource "aws_networkfirewall_firewall" "edge" {
  name                = "edge"
  firewall_policy_arn = "arn:aws:network-firewall:eu-west-1:123456789012:firewall-policy/edge"
  vpc_id              = "vpc-0a1b2c3d"
  delete_protection   = true

  subnet_mapping {
    subnet_id = "subnet-0a1b2c3d"
  }
}

resource "aws_ec2_client_vpn_endpoint" "people" {
  server_certificate_arn = "arn:aws:acm:eu-west-1:123456789012:certificate/0a1b2c3d"
  client_cidr_block      = "10.9.0.0/22"

  authentication_options {
    type                       = "certificate-authentication"
    root_certificate_chain_arn = "arn:aws:acm:eu-west-1:123456789012:certificate/1a1b2c3d"
  }

  connection_log_options {
    enabled = false
  }
}

resource "aws_ec2_managed_prefix_list" "offices" {
  name           = "offices"
  address_family = "IPv4"
  max_entries    = 5
}

resource "aws_route53_health_check" "orders" {
  type = "HTTPS"
  fqdn = "orders.example.com"
  port = 443
}

resource "aws_route53_key_signing_key" "orders" {
  name                       = "orders"
  hosted_zone_id             = "Z0123456789"
  key_management_service_arn = "arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"
}

resource "aws_budgets_budget" "shop" {
  name         = "shop"
  budget_type  = "COST"
  limit_amount = "100"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"
}

resource "aws_cognito_user_pool_client" "shop" {
  name          = "shop"
  user_pool_id  = "eu-west-1_Ab1cD2eF3"
  callback_urls = ["https://shop.example.com/signed-in"]
}
