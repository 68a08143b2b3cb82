terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "vpc_id" {
  type = string
}

variable "clients" {
  type = list(string)
}

variable "checks" {
  type = map(object({
    owner      = string
    parameters = optional(map(string))
    resources  = object({ kinds = set(string) })
  }))
}

variable "rules" {
  type = map(object({
    port   = number
    source = string
    backup = optional(string)
    ranges = list(string)
  }))
  default = {}
}

variable "alarms" {
  type = object({
    message = map(list(string))
    topic   = string
  })
}

locals {
  open_rules = { for key, rule in var.rules : key => rule if rule.port != 22 }
}

resource "aws_security_group" "orders" {
  name   = "orders"
  vpc_id = var.vpc_id

  dynamic "ingress" {
    for_each = var.clients
    content {
      from_port       = 443
      to_port         = 443
      protocol        = "tcp"
      security_groups = ingress.value # one of them
    }
  }

  dynamic "ingress" {
    for_each = local.open_rules
    iterator = rule
    content {
      from_port   = rule.value.port
      to_port     = rule.value.port
      protocol    = "tcp"
      cidr_blocks = [rule.value.ranges]
    }
  }

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group_rule" "orders" {
  for_each          = var.rules != null ? var.rules : {}
  type              = "ingress"
  security_group_id = aws_security_group.orders.id
  from_port         = each.value.port
  to_port           = each.value.port
  protocol          = "tcp"
  cidr_blocks       = each.value.source
  ipv6_cidr_blocks  = each.value.backup
}

resource "aws_config_config_rule" "orders" {
  for_each         = var.checks
  name             = each.key
  input_parameters = each.value.parameters

  source {
    owner             = each.value.owner
    source_identifier = "ENCRYPTED_VOLUMES"
  }

  scope {
    compliance_resource_types = [each.value.resources.kinds]
  }
}

resource "aws_sns_topic_subscription" "orders" {
  topic_arn     = var.alarms.topic
  protocol      = "sqs"
  endpoint      = "arn:aws:sqs:us-east-1:123456789012:orders"
  filter_policy = var.alarms.message
}

resource "aws_cloudwatch_metric_alarm" "orders" {
  alarm_name          = "orders"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  threshold           = 1
  metric_name         = "Errors"
  namespace           = "Orders"
  period              = 60
  statistic           = "Sum"
  alarm_actions       = var.alarms.topic
}
