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
  redrive_policy = var.has_retries ? jsonencode({
    deadLetterTargetArn = aws_sqs_queue.failed.arn
    maxReceiveCount     = 5
  }) : null
}

resource "aws_config_config_rule" "tags" {
  name             = "required-tags"
  input_parameters = var.required_tag != "" ? jsonencode({ tag1Key = var.required_tag }) : null

  source {
    owner             = "AWS"
    source_identifier = "REQUIRED_TAGS"
  }
}

resource "aws_kms_key" "orders" {
  policy = var.key_policy != "" ? var.key_policy : jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::123456789012:root" }
      Action    = "kms:*"
      Resource  = "*"
    }]
  })
}

resource "aws_secretsmanager_secret_version" "orders" {
  secret_id     = "orders"
  secret_string = var.has_retries ? jsonencode({ retries = "5" }) : jsonencode({})
}

resource "aws_cloudwatch_event_rule" "orders" {
  name          = "orders"
  event_pattern = var.has_retries ? (var.required_tag == "" ? jsonencode({ source = ["orders"] }) : jsonencode({ source = ["tags"] })) : jsonencode({ source = ["none"] })
}

resource "aws_cloudwatch_event_rule" "interruptions" {
  name          = "interruptions"
  event_pattern = local.interruptions != null ? jsonencode(local.interruptions) : null
}

resource "aws_ssm_parameter" "settings" {
  name  = "/orders/settings"
  type  = "String"
  value = var.settings != null ? jsonencode(var.settings) : jsonencode({})
}

resource "aws_config_config_rule" "settings" {
  name             = "settings"
  input_parameters = var.settings != null ? jsonencode(var.settings) : null

  source {
    owner             = "AWS"
    source_identifier = "REQUIRED_TAGS"
  }
}

resource "aws_sns_topic" "orders" {
  name   = "orders"
  policy = var.has_retries ? jsonencode({ Version = "2012-10-17", Statement = [] }) : null
}

resource "aws_ssm_parameter" "names" {
  name  = "/orders/names"
  type  = "StringList"
  value = join(",", concat(["orders"], keys(var.settings)))
}
