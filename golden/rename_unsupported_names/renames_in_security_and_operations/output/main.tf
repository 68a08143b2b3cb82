variable "role_arn" { type = string }
variable "bucket" { type = string }

resource "aws_iam_openid_connect_provider" "ci" {
  url             = "https://token.actions.githubusercontent.com"
  client_id_list  = ["sts.amazonaws.com"]
  thumbprint_list = ["6938fd4d98bab03faadb97b34396831e3780aea1"]
}

resource "aws_iam_role" "ci" {
  name                 = "ci"
  assume_role_policy   = jsonencode({ Version = "2012-10-17", Statement = [] })
  permissions_boundary = "arn:aws:iam::123456789012:policy/boundary"
}

resource "aws_iam_account_password_policy" "main" {
  minimum_password_length      = 14
  require_uppercase_characters = true
  require_lowercase_characters = true
  max_password_age             = 90
}

resource "aws_kms_key" "main" {
  deletion_window_in_days  = 14
  customer_master_key_spec = "SYMMETRIC_DEFAULT"
  is_enabled               = true
}

resource "aws_secretsmanager_secret" "db" {
  name = "db"

  replica {
    region = "eu-central-1"
  }
}

resource "aws_secretsmanager_secret_version" "db" {
  secret_id     = aws_secretsmanager_secret.db.id
  secret_string = "only-an-example"
}

resource "aws_secretsmanager_secret_rotation" "db" {
  secret_id           = aws_secretsmanager_secret.db.id
  rotation_lambda_arn = "arn:aws:lambda:eu-west-1:123456789012:function:rotate"

  rotation_rules {
    automatically_after_days = 30
  }
}

resource "aws_cloudtrail" "main" {
  name                          = "main"
  s3_bucket_name                = var.bucket
  is_multi_region_trail         = true
  include_global_service_events = true
  cloud_watch_logs_group_arn    = "arn:aws:logs:eu-west-1:123456789012:log-group:trail:*"
  cloud_watch_logs_role_arn     = var.role_arn
}

resource "aws_config_configuration_recorder" "main" {
  name     = "main"
  role_arn = var.role_arn
}

resource "aws_config_configuration_recorder_status" "main" {
  name       = aws_config_configuration_recorder.main.name
  is_enabled = false
}

resource "aws_guardduty_detector" "main" {
  enable = true
}

resource "aws_cloudwatch_metric_alarm" "errors" {
  alarm_name          = "errors"
  actions_enabled     = true
  namespace           = "AWS/Lambda"
  metric_name         = "Errors"
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 3
  datapoints_to_alarm = 2
  threshold           = 0
  comparison_operator = "GreaterThanThreshold"
}

resource "aws_cloudwatch_log_subscription_filter" "errors" {
  name            = "errors"
  log_group_name  = "orders"
  filter_pattern  = "ERROR"
  destination_arn = "arn:aws:lambda:eu-west-1:123456789012:function:errors"
}

resource "aws_budgets_budget" "monthly" {
  name         = "monthly"
  budget_type  = "COST"
  time_unit    = "MONTHLY"
  limit_amount = "100"
  limit_unit   = "USD"
}

resource "aws_ssm_maintenance_window" "nightly" {
  name              = "nightly"
  schedule          = "cron(0 3 ? * * *)"
  schedule_timezone = "Europe/Berlin"
  duration          = 2
  cutoff            = 1
}

resource "aws_codebuild_project" "ci" {
  name          = "ci"
  service_role  = var.role_arn
  build_timeout = 30

  artifacts {
    type = "NO_ARTIFACTS"
  }

  environment {
    type            = "LINUX_CONTAINER"
    compute_type    = "BUILD_GENERAL1_SMALL"
    image           = "aws/codebuild/standard:7.0"
    privileged_mode = true
  }

  source {
    type     = "GITHUB"
    location = "https://github.com/example/orders"
  }
}

resource "aws_codedeploy_deployment_group" "orders" {
  app_name              = "orders"
  deployment_group_name = "orders"
  service_role_arn      = var.role_arn

  trigger_configuration {
    trigger_name       = "failed"
    trigger_events     = ["DeploymentFailure"]
    trigger_target_arn = "arn:aws:sns:eu-west-1:123456789012:deployments"
  }
}

data "aws_iam_policy_document" "read" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::${var.bucket}/*"]

    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalTag/team"
      values   = ["orders"]
    }
  }
}

resource "aws_iam_role_policy" "read" {
  name   = "read"
  role   = aws_iam_role.ci.id
  policy = data.aws_iam_policy_document.read.json
}
