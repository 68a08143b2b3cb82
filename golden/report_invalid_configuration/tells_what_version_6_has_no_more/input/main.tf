terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

resource "aws_simpledb_domain" "notes" {
  name = "notes"
}

resource "aws_s3vectors_vector_bucket" "index" {
  vector_bucket_name = "index"
}

resource "aws_s3_bucket_encryptions" "logs" {
  bucket = "logs"
}

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
  region     = "eu-west-1"
}

resource "aws_iam_role" "app" {
  name               = "app"
  region             = "eu-west-1"
  assume_role_policy = "{}"
}

resource "aws_dms_endpoint" "lake" {
  endpoint_id   = "lake"
  endpoint_type = "target"
  engine_name   = "s3"

  s3_settings {
    bucket_name = "lake"
  }
}

resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "pay_per_request"
  hash_key     = "id"
  burst_rate   = 1

  attribute {
    name = "id"
    type = "Text"
  }
}

resource "aws_cur_report_definition" "costs" {
  report_name                = "costs"
  time_unit                  = "DAILY"
  format                     = "Parquet"
  compression                = "Parquet"
  additional_schema_elements = []
  s3_bucket                  = "costs"
  s3_region                  = "us-east-1"
}

resource "aws_api_gateway_deployment" "shop" {
  rest_api_id = "abcdef1234"
}

output "network" {
  value = [aws_vpc.main.region, aws_vpc.main.regoin, aws_api_gateway_deployment.shop.invoke_url]
}
