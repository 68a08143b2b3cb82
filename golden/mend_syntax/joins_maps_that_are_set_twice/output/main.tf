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
    Cost = join("-", [
      "orders",
      "prod",
    ])
  }
  force_destroy = true
  # second thoughts
}

resource "aws_s3_bucket" "ingest" {
  bucket = "ingest"
  tags   = { Team = "ingest", Env = "prod" }
}
