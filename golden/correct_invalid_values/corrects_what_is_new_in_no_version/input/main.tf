terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

# The list is longer in a later version, perhaps; all in it are written in capitals.
resource "aws_dynamodb_table" "readings" {
  name         = "readings"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "device_id"

  attribute {
    name = "device_id"
    type = "String"
  }
}

# What may well be new is not.
resource "aws_lambda_function" "ingest" {
  function_name = "ingest"
  role          = "arn:aws:iam::123456789012:role/ingest"
  handler       = "index.handler"
  runtime       = "nodejs26.x"
  s3_bucket     = "code"
  s3_key        = "ingest.zip"
}
