terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "aws" {
  region = "us-east-1"
}

provider "aws" {
  alias  = "west"
  region = "us-west-2"
}

resource "aws_s3_bucket" "copy" {
  bucket = "copy"
  region = "us-west-2"
}

resource "aws_s3_bucket_versioning" "copy" {
  region = "us-west-2"
  bucket = aws_s3_bucket.copy.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_sqs_queue" "copies" {
  provider = aws.west
  name     = "copies"
  region   = "us-west-2"
}

resource "aws_sqs_queue" "orders" {
  name   = "orders"
  region = "eu-west-1"
}

resource "aws_iam_user" "deploy" {
  name   = "deploy"
  region = "eu-west-1"
}

resource "aws_s3_bucket" "orders" {
  bucket = "orders"
  region = "us-east-1"
}
