resource "aws_shield_drt_access" "response" {
  role_arn = "arn:aws:iam::123456789012:role/shield-response"
}

resource "aws_inspector2_enablement" "accounts" {
  account_ids    = ["123456789012"]
  resource_types = ["EC2", "ECR"]
}

resource "aws_securityhub_standard" "foundations" {
  standards_arn = "arn:aws:securityhub:eu-west-1::standards/aws-foundational-security-best-practices/v/1.0.0"
}

resource "aws_guardduty_organization_admin" "audit" {
  admin_account_id = "123456789012"
}

resource "aws_organizations_service_control_policy" "regions" {
  name    = "regions"
  content = jsonencode({ Version = "2012-10-17", Statement = [] })
}

resource "aws_macie2_session" "account" {
  status = "ENABLED"
}

resource "aws_wafv2_logging_configuration" "orders" {
  resource_arn            = "arn:aws:wafv2:eu-west-1:123456789012:regional/webacl/orders/a1b2"
  log_destination_configs = ["arn:aws:logs:eu-west-1:123456789012:log-group:aws-waf-logs-orders"]
}

resource "aws_route53_resolver_query_logging_config" "orders" {
  name            = "orders"
  destination_arn = "arn:aws:s3:::orders-queries"
}

resource "aws_privatelink_service" "orders" {
  acceptance_required        = true
  network_load_balancer_arns = ["arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/net/orders/1"]
}

data "aws_organization" "this" {}

output "accounts" {
  value = data.aws_organization.this.accounts[*].id
}
