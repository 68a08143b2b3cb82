terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 6.0"
    }
  }
}

provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "replica"
  region = "eu-north-1"
}

data "aws_region" "current" {}

resource "aws_kms_key" "main" {
  description  = "main"
  multi_region = true
}

resource "aws_kms_replica_key" "main" {
  provider = aws.replica

  primary_key_arn = aws_kms_key.main.arn
}

resource "aws_kms_replica_key" "elsewhere" {
  for_each = toset(["us-east-1", "us-west-2"])
  region   = each.value

  primary_key_arn = aws_kms_key.main.arn
}

resource "aws_cloudwatch_log_group" "main" {
  name       = "/main"
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_cloudwatch_log_group" "replica" {
  provider = aws.replica

  name       = "/main"
  kms_key_id = aws_kms_replica_key.main.arn
}

resource "aws_cloudwatch_log_group" "elsewhere" {
  for_each = toset(["us-east-1", "us-west-2"])
  region   = each.value

  name       = "/main"
  kms_key_id = aws_kms_replica_key.elsewhere[each.value].arn
}
