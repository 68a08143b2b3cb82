terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_s3_bucket" "orders" {
  bucket = "orders"
  tags = {
    Team = "orders"
    Env  = "prod" # for now
  }
  force_destroy = true
  # second thoughts
  tags = {
    Cost = join("-", [
      "orders",
      "prod",
    ])
  }
}

resource "aws_s3_bucket" "ingest" {
  bucket = "ingest"
  tags   = { Team = "ingest" }
  tags   = { Env = "prod" }
}
