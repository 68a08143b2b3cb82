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
    ingest = "lambda.amazonaws.com"
    orders = "states.amazonaws.com"
  }
  teams = {
    ingest = { service = "lambda" }
    orders = { service = "states" }
  }
}

variable "services" {
  type    = map(string)
  default = { orders = "events.amazonaws.com" }
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

resource "aws_iam_role" "team" {
  for_each = local.teams
  name     = "team-${each.key}"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "${each.value.service}.amazonaws.com" }
    }]
  })
}

resource "aws_lambda_function" "team" {
  function_name = "team"
  role          = aws_iam_role.team["ingest"].arn
  handler       = "index.handler"
  runtime       = "nodejs20.x"
  s3_bucket     = "orders-code"
  s3_key        = "team.zip"
}

resource "aws_sfn_state_machine" "team" {
  name       = "team"
  role_arn   = aws_iam_role.team["orders"].arn
  definition = jsonencode({ StartAt = "Done", States = { Done = { Type = "Succeed" } } })
}

resource "aws_iam_role" "key" {
  for_each = toset(["lambda", "states"])
  name     = "key-${each.key}"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = ["${each.key}.amazonaws.com"] }
    }]
  })
}

resource "aws_lambda_function" "key" {
  function_name = "key"
  role          = aws_iam_role.key["lambda"].arn
  handler       = "index.handler"
  runtime       = "nodejs20.x"
  s3_bucket     = "orders-code"
  s3_key        = "key.zip"
}

resource "aws_sfn_state_machine" "key" {
  name       = "key"
  role_arn   = aws_iam_role.key["states"].arn
  definition = jsonencode({ StartAt = "Done", States = { Done = { Type = "Succeed" } } })
}

# Whoever runs it says which service each is for.
resource "aws_iam_role" "given" {
  for_each = var.services
  name     = "given-${each.key}"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = each.value }
    }]
  })
}

resource "aws_sfn_state_machine" "given" {
  name       = "given"
  role_arn   = aws_iam_role.given["orders"].arn
  definition = jsonencode({ StartAt = "Done", States = { Done = { Type = "Succeed" } } })
}

data "aws_iam_policy_document" "trust" {
  for_each = local.services

  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = [each.value]
    }
  }
}

resource "aws_iam_role" "document" {
  for_each           = local.services
  name               = "document-${each.key}"
  assume_role_policy = data.aws_iam_policy_document.trust[each.key].json
}

resource "aws_lambda_function" "document" {
  function_name = "document"
  role          = aws_iam_role.document["ingest"].arn
  handler       = "index.handler"
  runtime       = "nodejs20.x"
  s3_bucket     = "orders-code"
  s3_key        = "document.zip"
}

resource "aws_sfn_state_machine" "document" {
  name       = "document"
  role_arn   = aws_iam_role.document["orders"].arn
  definition = jsonencode({ StartAt = "Done", States = { Done = { Type = "Succeed" } } })
}
