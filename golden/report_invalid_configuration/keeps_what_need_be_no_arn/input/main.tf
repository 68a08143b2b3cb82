terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

data "aws_kms_key" "s3" {
  key_id = "alias/aws/s3"
}

data "aws_kms_public_key" "orders" {
  key_id = "alias/orders"
}

output "keys" {
  value = [data.aws_kms_key.s3.arn, data.aws_kms_public_key.orders.public_key]
}

resource "aws_cloudwatch_event_target" "orders" {
  rule           = "orders"
  event_bus_name = "orders"
  arn            = "arn:aws:sqs:eu-west-1:123456789012:orders"
}

resource "aws_cloudwatch_event_rule" "orders" {
  name                = "orders"
  event_bus_name      = "orders"
  schedule_expression = "rate(1 day)"
}

resource "aws_kms_grant" "orders" {
  key_id            = "1234abcd-12ab-34cd-56ef-1234567890ab"
  grantee_principal = "s3.amazonaws.com"
  operations        = ["Decrypt"]
}

resource "aws_ram_principal_association" "orders" {
  principal          = "123456789012"
  resource_share_arn = "arn:aws:ram:eu-west-1:123456789012:resource-share/orders"
}

resource "aws_lambda_layer_version_permission" "orders" {
  layer_name     = "orders"
  version_number = 1
  principal      = "123456789012"
  action         = "lambda:GetLayerVersion"
  statement_id   = "orders"
}

resource "aws_servicecatalog_portfolio_share" "orders" {
  principal_id = "123456789012"
  portfolio_id = "port-abcdefghijklm"
  type         = "ACCOUNT"
}

resource "aws_lakeformation_data_lake_settings" "this" {
  external_data_filtering_allow_list = ["123456789012"]

  create_database_default_permissions {
    permissions = ["ALL"]
    principal   = "IAM_ALLOWED_PRINCIPALS"
  }

  create_table_default_permissions {
    permissions = ["SELECT"]
    principal   = "123456789012:IAMPrincipals"
  }
}

resource "aws_lakeformation_permissions" "orders" {
  principal   = "IAM_ALLOWED_PRINCIPALS"
  permissions = ["ALL"]

  database {
    name = "orders"
  }
}

resource "aws_appconfig_configuration_profile" "orders" {
  application_id = "abc1234"
  name           = "orders"
  location_uri   = "hosted"

  validator {
    type    = "JSON_SCHEMA"
    content = "{\"type\": \"object\"}"
  }
}
