terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_bedrock_guardrail" "answers" {
  name                      = "answers"
  blocked_input_messaging   = "No."
  blocked_outputs_messaging = "No."

  sensitive_information_policy_config {
    pii_entities_config {
      action = "MASK"
      type   = "EMAIL"
    }

    regexes_config {
      action  = "REDACT"
      name    = "order"
      pattern = "O-[0-9]+"
    }
  }
}

resource "aws_cognito_user_pool" "users" {
  name = "users"

  user_pool_add_ons {
    advanced_security_mode = "ENABLED"
  }
}

resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = var.role_arn
  handler       = "index.handler"
  runtime       = "java21"
  s3_bucket     = "code"
  s3_key        = "orders.zip"
  publish       = true

  snap_start {
    apply_on = "All"
  }
}

resource "aws_glue_job" "orders" {
  name            = "orders"
  role_arn        = var.role_arn
  execution_class = "FLEXIBLE"

  command {
    script_location = "s3://code/orders.py"
  }
}

resource "aws_kinesis_firehose_delivery_stream" "search" {
  name        = "search"
  destination = "opensearch"

  opensearch_configuration {
    cluster_endpoint      = "https://search.example.com"
    index_name            = "orders"
    index_rotation_period = "Daily"
    role_arn              = var.role_arn

    s3_configuration {
      bucket_arn = var.bucket_arn
      role_arn   = var.role_arn
    }
  }
}

resource "aws_quicksight_data_set" "orders" {
  data_set_id = "orders"
  name        = "orders"
  import_mode = "SPICE"

  physical_table_map {
    physical_table_map_id = "orders"

    relational_table {
      data_source_arn = "arn:aws:quicksight:eu-west-1:123456789012:datasource/orders"
      name            = "orders"

      input_columns {
        name = "total"
        type = "DOUBLE"
      }

      input_columns {
        name = "placed"
        type = "TIMESTAMP"
      }
    }
  }
}

variable "role_arn" {
  type    = string
  default = "arn:aws:iam::123456789012:role/orders"
}

variable "bucket_arn" {
  type    = string
  default = "arn:aws:s3:::orders"
}
