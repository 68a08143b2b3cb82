terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  range_key    = "at"

  attribute {
    name = "id"
    type = "String"
  }

  attribute {
    name = "at"
    type = "Number" # seconds
  }
}

resource "aws_db_parameter_group" "orders" {
  name   = "orders"
  family = "postgres16"

  parameter {
    name         = "max_connections"
    value        = "200"
    apply_method = "pending_reboot"
  }

  parameter {
    name         = "shared_buffers"
    value        = "16384"
    apply_method = "reboot"
  }
}

resource "aws_budgets_budget" "monthly" {
  name         = "monthly"
  budget_type  = "COST"
  limit_amount = "100"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"

  notification {
    comparison_operator        = "GreaterThan"
    threshold                  = 80
    threshold_type             = "PERCENT"
    notification_type          = "actual"
    subscriber_email_addresses = ["ops@example.com"]
  }
}

resource "aws_cognito_user_pool" "users" {
  name = "users"

  schema {
    name                = "level"
    attribute_data_type = "Integer"
  }

  account_recovery_setting {
    recovery_mechanism {
      name     = "email"
      priority = 1
    }
  }
}

resource "aws_elasticache_replication_group" "sessions" {
  replication_group_id = "sessions"
  description          = "Sessions"

  log_delivery_configuration {
    destination      = "sessions"
    destination_type = "cloudwatch"
    log_format       = "json"
    log_type         = "slow"
  }
}

resource "aws_opensearch_domain" "search" {
  domain_name = "search"

  log_publishing_options {
    log_type                 = "APPLICATION_LOGS"
    cloudwatch_log_group_arn = "arn:aws:logs:eu-west-1:123456789012:log-group:search"
  }
}

data "aws_iot_endpoint" "things" {
  endpoint_type = "Data-ATS"
}
