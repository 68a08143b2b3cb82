variable "required_tag" {
  type    = string
  default = ""
}

variable "has_retries" {
  type    = bool
  default = true
}

variable "key_policy" {
  type    = string
  default = ""
}

variable "pattern" {
  type    = map(list(string))
  default = null
}

variable "settings" {
  type    = map(string)
  default = null
}

locals {
  # Spot interruptions, where they are asked for.
  interruptions = var.has_retries ? { source = ["aws.ec2"] } : null
}

resource "aws_sqs_queue" "failed" {
  name = "orders-failed"
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
  # A number stays a number.
  redrive_policy = var.has_retries ? {
    deadLetterTargetArn = aws_sqs_queue.failed.arn
    maxReceiveCount     = 5
  } : null
}

resource "aws_config_config_rule" "tags" {
  name             = "required-tags"
  input_parameters = var.required_tag != "" ? { tag1Key = var.required_tag } : {}

  source {
    owner             = "AWS"
    source_identifier = "REQUIRED_TAGS"
  }
}

resource "aws_kms_key" "orders" {
  policy = var.key_policy != "" ? var.key_policy : {
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::123456789012:root" }
      Action    = "kms:*"
      Resource  = "*"
    }]
  }
}

resource "aws_secretsmanager_secret_version" "orders" {
  secret_id     = "orders"
  secret_string = var.has_retries ? { retries = "5" } : {}
}

resource "aws_cloudwatch_event_rule" "orders" {
  name          = "orders"
  event_pattern = var.has_retries ? (var.required_tag == "" ? { source = ["orders"] } : { source = ["tags"] }) : { source = ["none"] }
}

resource "aws_cloudwatch_event_rule" "interruptions" {
  name          = "interruptions"
  event_pattern = local.interruptions
}

resource "aws_ssm_parameter" "settings" {
  name  = "/orders/settings"
  type  = "String"
  value = var.settings != null ? var.settings : {}
}

resource "aws_config_config_rule" "settings" {
  name             = "settings"
  input_parameters = var.settings

  source {
    owner             = "AWS"
    source_identifier = "REQUIRED_TAGS"
  }
}

resource "aws_sns_topic" "orders" {
  name   = "orders"
  policy = var.has_retries ? { Version = "2012-10-17", Statement = [] } : ""
}

resource "aws_ssm_parameter" "names" {
  name  = "/orders/names"
  type  = "StringList"
  value = concat(["orders"], keys(var.settings))
}
