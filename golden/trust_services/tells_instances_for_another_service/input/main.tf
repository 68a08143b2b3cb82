terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

locals {
  services = {
    ingest  = "lambda.amazonaws.com"
    orders  = "events.amazonaws.com"
    reports = "scheduler.amazonaws.com"
  }
}

resource "aws_iam_role" "each" {
  for_each = local.services
  name     = "each-${each.key}"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = each.value }
    }]
  })
}

resource "aws_lambda_function" "ingest" {
  function_name = "ingest"
  role          = aws_iam_role.each["ingest"].arn
  handler       = "index.handler"
  runtime       = "nodejs20.x"
  s3_bucket     = "orders-code"
  s3_key        = "ingest.zip"
}

resource "aws_sfn_state_machine" "orders" {
  name       = "orders"
  role_arn   = aws_iam_role.each["orders"].arn
  definition = jsonencode({ StartAt = "Done", States = { Done = { Type = "Succeed" } } })
}

resource "aws_iam_role" "key" {
  for_each = toset(["lambda", "events"])
  name     = "key-${each.key}"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "${each.key}.amazonaws.com" }
    }]
  })
}

resource "aws_sfn_state_machine" "key" {
  name       = "key"
  role_arn   = aws_iam_role.key["events"].arn
  definition = jsonencode({ StartAt = "Done", States = { Done = { Type = "Succeed" } } })
}
