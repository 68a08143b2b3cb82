terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

locals {
  queues = [{ name = "jobs" }, { name = "mails" }]
}

# What is combined is no text.
resource "aws_sqs_queue" "of" {
  for_each = setproduct(local.queues, ["eu", "us"])
  name     = "${each.value[0].name}-${each.value[1]}"
}

# It reads them as if they were one text.
resource "aws_sns_topic" "of" {
  for_each = setproduct(["jobs", "mails"], ["eu", "us"])
  name     = each.value
}

# The same stands there twice.
resource "aws_sqs_queue" "twice" {
  for_each = setproduct(["jobs", "mails", "jobs"], ["eu", "us"])
  name     = "${each.value[0]}-${each.value[1]}"
}
