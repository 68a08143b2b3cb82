terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

# What a rule says it takes stays.
resource "aws_iam_policy" "read" {
  name   = "read-orders-all,-v1+v2"
  policy = jsonencode({ Version = "2012-10-17", Statement = [] })
}

resource "aws_cloudwatch_event_rule" "nightly" {
  name                = "each-night"
  schedule_expression = "rate(1 day)"
}

resource "aws_db_subnet_group" "orders" {
  name       = "orders db-group"
  subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

# Letters of other alphabets are for a person.
resource "aws_db_subnet_group" "ingest" {
  name       = "Größen DB"
  subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}
