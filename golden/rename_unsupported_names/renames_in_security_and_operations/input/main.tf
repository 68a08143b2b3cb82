variable "role_arn" { type = string }
variable "bucket" { type = string }

resource "aws_iam_openid_connect_provider" "ci" {
  url         = "https://token.actions.githubusercontent.com"
  client_ids  = ["sts.amazonaws.com"]
  thumbprints = ["6938fd4d98bab03faadb97b34396831e3780aea1"]
}

resource "aws_iam_role" "ci" {
  name                     = "ci"
  trust_policy             = jsonencode({ Version = "2012-10-17", Statement = [] })
  permissions_boundary_arn = "arn:aws:iam::123456789012:policy/boundary"
}

resource "aws_iam_account_password_policy" "main" {
  minimum_length    = 14
  require_uppercase = true
  require_lowercase = true
  max_age           = 90
}

resource "aws_kms_key" "main" {
  pending_window_in_days = 14
  key_spec               = "SYMMETRIC_DEFAULT"
  enabled                = true
}

resource "aws_secretsmanager_secret" "db" {
  name = "db"

  add_replica_regions {
    region = "eu-central-1"
  }
}

resource "aws_secretsmanager_secret_version" "db" {
  secret_id    = aws_secretsmanager_secret.db.id
  secret_value = "only-an-example"
}

resource "aws_secretsmanager_secret_rotation" "db" {
  secret_id           = aws_secretsmanager_secret.db.id
  lambda_function_arn = "arn:aws:lambda:eu-west-1:123456789012:function:rotate"

  rotation_rules {
    rotation_days = 30
  }
}

resource "aws_cloudtrail" "main" {
  name                     = "main"
  bucket_name              = var.bucket
  is_multi_region          = true
  include_global_events    = true
  cloudwatch_log_group_arn = "arn:aws:logs:eu-west-1:123456789012:log-group:trail:*"
  cloudwatch_role_arn      = var.role_arn
}

resource "aws_config_configuration_recorder" "main" {
  name     = "main"
  role_arn = var.role_arn
}

resource "aws_config_configuration_recorder_status" "main" {
  name    = aws_config_configuration_recorder.main.name
  enabled = false
}

resource "aws_guardduty_detector" "main" {
  enabled = true
}

resource "aws_cloudwatch_metric_alarm" "errors" {
  name                = "errors"
  enabled             = true
  namespace           = "AWS/Lambda"
  metric              = "Errors"
  stat                = "Sum"
  period_seconds      = 60
  evaluation_periods  = 3
  datapoints          = 2
  threshold           = 0
  comparison_operator = "GreaterThanThreshold"
}

resource "aws_cloudwatch_log_subscription_filter" "errors" {
  name           = "errors"
  log_group_name = "orders"
  pattern        = "ERROR"
  lambda_arn     = "arn:aws:lambda:eu-west-1:123456789012:function:errors"
}

resource "aws_budgets_budget" "monthly" {
  name        = "monthly"
  budget_type = "COST"
  time_unit   = "MONTHLY"
  amount      = "100"
  unit        = "USD"
}

resource "aws_ssm_maintenance_window" "nightly" {
  name                = "nightly"
  schedule_expression = "cron(0 3 ? * * *)"
  timezone            = "Europe/Berlin"
  duration            = 2
  cutoff              = 1
}

resource "aws_codebuild_project" "ci" {
  name               = "ci"
  service_role_arn   = var.role_arn
  timeout_in_minutes = 30

  artifacts {
    type = "NO_ARTIFACTS"
  }

  environment {
    type         = "LINUX_CONTAINER"
    compute_size = "BUILD_GENERAL1_SMALL"
    build_image  = "aws/codebuild/standard:7.0"
    privileged   = true
  }

  source {
    type = "GITHUB"
    url  = "https://github.com/example/orders"
  }
}

resource "aws_codedeploy_deployment_group" "orders" {
  application_name      = "orders"
  deployment_group_name = "orders"
  service_role_arn      = var.role_arn

  trigger_configuration {
    trigger_name   = "failed"
    trigger_events = ["DeploymentFailure"]
    sns_topic_arn  = "arn:aws:sns:eu-west-1:123456789012:deployments"
  }
}

data "aws_iam_policy_document" "read" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::${var.bucket}/*"]

    condition {
      operator = "StringEquals"
      key      = "aws:PrincipalTag/team"
      values   = ["orders"]
    }
  }
}

resource "aws_iam_role_policy" "read" {
  name   = "read"
  role   = aws_iam_role.ci.id
  policy = data.aws_iam_policy_document.read.document
}
