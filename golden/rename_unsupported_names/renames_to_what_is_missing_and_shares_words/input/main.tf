resource "aws_config_aggregate_authorization" "orders" {
  authorized_account_id = "123456789012"
  authorized_aws_region = "eu-west-1"
}

resource "aws_ecr_pull_through_cache_rule" "quay" {
  ecr_repository_prefix = "quay"
  upstream_registry     = "quay.io" # not ours
}

resource "aws_iam_role_policy_attachment" "orders" {
  role               = "orders"
  managed_policy_arn = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"
}

resource "aws_organizations_delegated_administrator" "orders" {
  account_id = "123456789012"
  principal  = "guardduty.amazonaws.com"
}

resource "aws_glue_job" "orders" {
  name     = "orders"
  role_arn = "arn:aws:iam::123456789012:role/orders"

  command {
    location = "s3://orders-scripts/load.py"
  }
}
