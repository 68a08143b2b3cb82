terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}
variable "filter" { type = map(list(string)) }
variable "subs" {
  type = map(object({ filter = map(list(string)), name = string }))
}
locals {
  pattern = { source = ["aws.s3"] }
  subs    = { a = { filter = { x = ["y"] } } }
}
resource "aws_sns_topic_subscription" "a" {
  topic_arn     = "arn:aws:sns:eu-west-1:123456789012:orders"
  protocol      = "sqs"
  endpoint      = "arn:aws:sqs:eu-west-1:123456789012:orders"
  filter_policy = jsonencode(var.filter)
}
resource "aws_sns_topic_subscription" "b" {
  for_each      = var.subs
  topic_arn     = "arn:aws:sns:eu-west-1:123456789012:orders"
  protocol      = "sqs"
  endpoint      = "arn:aws:sqs:eu-west-1:123456789012:orders"
  filter_policy = jsonencode(each.value.filter)
}
resource "aws_sns_topic_subscription" "c" {
  for_each      = local.subs
  topic_arn     = "arn:aws:sns:eu-west-1:123456789012:orders"
  protocol      = "sqs"
  endpoint      = "arn:aws:sqs:eu-west-1:123456789012:orders"
  filter_policy = jsonencode(each.value.filter)
}
resource "aws_cloudwatch_event_rule" "a" {
  name          = "a"
  event_pattern = jsonencode(local.pattern)
}
variable "texts" {
  type = map(object({ filter = optional(map(list(string))), text = string }))
}
resource "aws_sns_topic_subscription" "d" {
  for_each      = var.texts
  topic_arn     = "arn:aws:sns:eu-west-1:123456789012:orders"
  protocol      = "sqs"
  endpoint      = each.key
  filter_policy = each.value.text
}
resource "aws_sns_topic_subscription" "e" {
  for_each      = var.texts
  topic_arn     = "arn:aws:sns:eu-west-1:123456789012:orders"
  protocol      = "sqs"
  endpoint      = each.key
  filter_policy = each.value.filter == null ? null : jsonencode(each.value.filter)
}
