resource "aws_route53_resolver_rule" "office" {
  name                 = "office"
  domain_name          = "office.example.com"
  rule_type            = "FORWARD"
  resolver_endpoint_id = "rslvr-out-0a1b2c3d"
  vpc_id               = aws_vpc.orders.id

  target_ip {
    ip = "10.1.0.2"
  }
}

resource "aws_route53_resolver_query_log_config" "orders" {
  name            = "orders"
  destination_arn = "arn:aws:s3:::orders-queries"
  vpc_ids         = [aws_vpc.orders.id]
}

resource "aws_vpc" "orders" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_ssoadmin_permission_set" "auditors" {
  name         = "auditors"
  instance_arn = "arn:aws:sso:::instance/ssoins-0a1b2c3d4e5f6071"
  managed_policy_arns = [
    "arn:aws:iam::aws:policy/SecurityAudit",
    "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess",
  ]
}

resource "aws_ec2_transit_gateway_vpc_attachment" "orders" {
  transit_gateway_id             = "tgw-0a1b2c3d"
  vpc_id                         = aws_vpc.orders.id
  subnet_ids                     = ["subnet-0a1b2c3d"]
  transit_gateway_route_table_id = "tgw-rtb-0a1b2c3d"
}

resource "aws_servicecatalog_product" "bucket" {
  name         = "bucket"
  owner        = "platform"
  type         = "CLOUD_FORMATION_TEMPLATE"
  portfolio_id = "port-abcdefghijklm"

  provisioning_artifact_parameters {
    template_url = "https://s3.amazonaws.com/orders-templates/bucket.json"
    type         = "CLOUD_FORMATION_TEMPLATE"
  }
}

resource "aws_shield_protection" "orders" {
  name             = "orders"
  resource_arn     = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/orders/1"
  health_check_arn = "arn:aws:route53:::healthcheck/0a1b2c3d"
}
