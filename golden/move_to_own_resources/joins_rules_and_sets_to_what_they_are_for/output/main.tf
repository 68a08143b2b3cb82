resource "aws_route53_resolver_rule" "office" {
  name                 = "office"
  domain_name          = "office.example.com"
  rule_type            = "FORWARD"
  resolver_endpoint_id = "rslvr-out-0a1b2c3d"

  target_ip {
    ip = "10.1.0.2"
  }
}

resource "aws_route53_resolver_rule_association" "office" {
  resolver_rule_id = aws_route53_resolver_rule.office.id
  vpc_id           = aws_vpc.orders.id
}

resource "aws_route53_resolver_query_log_config" "orders" {
  name            = "orders"
  destination_arn = "arn:aws:s3:::orders-queries"
}

resource "aws_route53_resolver_query_log_config_association" "orders" {
  resolver_query_log_config_id = aws_route53_resolver_query_log_config.orders.id
  resource_id                  = aws_vpc.orders.id
}

resource "aws_vpc" "orders" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_ssoadmin_permission_set" "auditors" {
  name         = "auditors"
  instance_arn = "arn:aws:sso:::instance/ssoins-0a1b2c3d4e5f6071"
}

resource "aws_ssoadmin_managed_policy_attachment" "auditors" {
  instance_arn       = aws_ssoadmin_permission_set.auditors.instance_arn
  permission_set_arn = aws_ssoadmin_permission_set.auditors.arn
  managed_policy_arn = "arn:aws:iam::aws:policy/SecurityAudit"
}

resource "aws_ssoadmin_managed_policy_attachment" "auditors_2" {
  instance_arn       = aws_ssoadmin_permission_set.auditors.instance_arn
  permission_set_arn = aws_ssoadmin_permission_set.auditors.arn
  managed_policy_arn = "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess"
}

resource "aws_ec2_transit_gateway_vpc_attachment" "orders" {
  transit_gateway_id = "tgw-0a1b2c3d"
  vpc_id             = aws_vpc.orders.id
  subnet_ids         = ["subnet-0a1b2c3d"]
}

resource "aws_ec2_transit_gateway_route_table_association" "orders" {
  transit_gateway_attachment_id  = aws_ec2_transit_gateway_vpc_attachment.orders.id
  transit_gateway_route_table_id = "tgw-rtb-0a1b2c3d"
}

resource "aws_servicecatalog_product" "bucket" {
  name  = "bucket"
  owner = "platform"
  type  = "CLOUD_FORMATION_TEMPLATE"

  provisioning_artifact_parameters {
    template_url = "https://s3.amazonaws.com/orders-templates/bucket.json"
    type         = "CLOUD_FORMATION_TEMPLATE"
  }
}

resource "aws_servicecatalog_product_portfolio_association" "bucket" {
  product_id   = aws_servicecatalog_product.bucket.id
  portfolio_id = "port-abcdefghijklm"
}

resource "aws_shield_protection" "orders" {
  name         = "orders"
  resource_arn = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/orders/1"
}

resource "aws_shield_protection_health_check_association" "orders" {
  shield_protection_id = aws_shield_protection.orders.id
  health_check_arn     = "arn:aws:route53:::healthcheck/0a1b2c3d"
}
