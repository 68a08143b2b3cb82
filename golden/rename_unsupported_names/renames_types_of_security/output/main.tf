resource "aws_shield_drt_access_role_arn_association" "response" {
  role_arn = "arn:aws:iam::123456789012:role/shield-response"
}

resource "aws_inspector2_enabler" "accounts" {
  account_ids    = ["123456789012"]
  resource_types = ["EC2", "ECR"]
}

resource "aws_securityhub_standards_subscription" "foundations" {
  standards_arn = "arn:aws:securityhub:eu-west-1::standards/aws-foundational-security-best-practices/v/1.0.0"
}

resource "aws_guardduty_organization_admin_account" "audit" {
  admin_account_id = "123456789012"
}

resource "aws_organizations_policy" "regions" {
  name    = "regions"
  content = jsonencode({ Version = "2012-10-17", Statement = [] })
}

resource "aws_macie2_account" "account" {
  status = "ENABLED"
}

resource "aws_wafv2_web_acl_logging_configuration" "orders" {
  resource_arn            = "arn:aws:wafv2:eu-west-1:123456789012:regional/webacl/orders/a1b2"
  log_destination_configs = ["arn:aws:logs:eu-west-1:123456789012:log-group:aws-waf-logs-orders"]
}

resource "aws_route53_resolver_query_log_config" "orders" {
  name            = "orders"
  destination_arn = "arn:aws:s3:::orders-queries"
}

resource "aws_vpc_endpoint_service" "orders" {
  acceptance_required        = true
  network_load_balancer_arns = ["arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/net/orders/1"]
}

data "aws_organizations_organization" "this" {}

output "accounts" {
  value = data.aws_organizations_organization.this.accounts[*].id
}
