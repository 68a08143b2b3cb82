terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      version               = "~> 5.0"
      configuration_aliases = [aws.handed]
    }
  }
}

provider "aws" {
  alias  = "own"
  region = "eu-west-1"
}

resource "aws_sns_topic" "own" {
  provider = aws.own
  name     = "own"
}

resource "aws_sns_topic" "handed" {
  provider = aws.handed
  name     = "handed"
}

resource "aws_sns_topic" "json" {
  provider = aws.json
  name     = "json"
}

resource "aws_sns_topic" "plain" {
  provider = aws
  name     = "plain"
}
