terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "replica"
  region = "eu-central-1"
}

module "archive" {
  source = "./modules/archive"

  providers = {
    aws         = aws
    aws.replica = aws.replica
  }
}

resource "aws_glue_job" "ingest" {
  name     = "ingest"
  role_arn = "arn:aws:iam::123456789012:role/ingest"

  command {
    script_location = "s3://orders/ingest.py"
  }

  default_arguments = { # read by the script
    "--job-language" = "python"
    "--TempDir"      = "s3://orders/tmp"
  }

  tags = {
    "Name" = "ingest",
    Team   = "orders"
  }
}

resource "aws_lambda_function" "ingest" {
  function_name = "ingest"
  role          = "arn:aws:iam::123456789012:role/ingest"
  handler       = "app.handler"
  runtime       = "python3.12"
  s3_bucket     = "orders"
  s3_key        = "ingest.zip"

  environment {
    variables = {
      "TABLE" = "orders"
    }
  }
}
