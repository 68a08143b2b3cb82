variable "role_arn" { type = string }
variable "subnet_ids" { type = list(string) }

resource "aws_autoscaling_policy" "workers" {
  name                   = "workers"
  autoscaling_group_name = "workers"
  policy_type            = "TargetTracking"

  target_tracking_configuration {
    target_value = 60
    predefined_metric_specification {
      predefined_metric_type = "ASGAverageCPUUtilization"
    }
  }
}

resource "aws_glue_crawler" "orders" {
  name          = "orders"
  role          = var.role_arn
  database_name = "orders"

  s3_target {
    path = "s3://orders/data"
  }

  schema_change_policy {
    delete_behavior = "DEPRECATE"
    update_behavior = "UPDATE"
  }
}

resource "aws_glue_trigger" "nightly" {
  name     = "nightly"
  type     = "CRON"
  schedule = "cron(0 3 * * ? *)"

  actions {
    job_name = "orders"
  }
}

resource "aws_mwaa_environment" "jobs" {
  name                  = "jobs"
  execution_role_arn    = var.role_arn
  source_bucket_arn     = "arn:aws:s3:::dags"
  dag_s3_path           = "dags"
  webserver_access_mode = "PRIVATE"

  network_configuration {
    security_group_ids = ["sg-0a1b2c3d4e5f60718"]
    subnet_ids         = var.subnet_ids
  }
}

resource "aws_cloudwatch_metric_alarm" "errors" {
  alarm_name          = "errors"
  namespace           = "AWS/Lambda"
  metric_name         = "Errors"
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 1
  threshold           = 1
  comparison_operator = "GreaterThanOrEqual"
}

resource "aws_ssoadmin_account_assignment" "read" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-1234567890abcdef"
  permission_set_arn = "arn:aws:sso:::permissionSet/ssoins-1234567890abcdef/ps-1234567890abcdef"
  principal_id       = "11111111-2222-3333-4444-555555555555"
  principal_type     = "GROUP"
  target_id          = "123456789012"
  target_type        = "ACCOUNT"
}

resource "aws_keyspaces_table" "orders" {
  keyspace_name = "orders"
  table_name    = "orders"

  capacity_specification {
    throughput_mode = "ON_DEMAND"
  }

  schema_definition {
    column {
      name = "id"
      type = "text"
    }
    partition_key {
      name = "id"
    }
  }
}

resource "aws_efs_file_system" "data" {
  lifecycle_policy {
    transition_to_ia = "30_DAYS" # days without a read
  }
}

resource "aws_sagemaker_feature_group" "orders" {
  feature_group_name             = "orders"
  record_identifier_feature_name = "id"
  event_time_feature_name        = "at"
  role_arn                       = var.role_arn

  feature_definition {
    feature_name = "id"
    feature_type = "String"
  }

  feature_definition {
    feature_name = "at"
    feature_type = "Float"
  }

  online_store_config {
    enable_online_store = true
  }
}

resource "aws_appsync_datasource" "orders" {
  api_id           = "abcdefghijklmnop"
  name             = "orders"
  type             = "DYNAMODB"
  service_role_arn = var.role_arn

  dynamodb_config {
    table_name = "orders"
  }
}

resource "aws_cognito_user_pool" "users" {
  name = "users"

  email_configuration {
    email_sending_account = "COGNITO"
  }

  verification_message_template {
    default_email_option = "CODE"
  }
}

resource "aws_api_gateway_usage_plan" "partners" {
  name = "partners"

  quota_settings {
    limit  = 1000
    period = "DAILY"
  }
}
