provider "aws" {
  region = "eu-west-1"
}

data "external" "build" {
  program = ["make", "build"]
}

data "http" "health" {
  url = "https://example.com/health"
}

data "archive_file" "code" {
  type        = "zip"
  source_dir  = "src"
  output_path = "code.zip"
}

data "aws_lambda_invocation" "migrate" {
  function_name = "migrate"
  input         = "{}"
}

data "aws_vpc" "main" {
  tags = {
    Name = var.vpc_name
  }

  lifecycle {
    postcondition {
      condition     = self.enable_dns_support
      error_message = "The VPC must resolve names."
    }
  }
}

variable "vpc_name" {
  type = string
}

resource "aws_s3_bucket" "reports" {
  bucket = "reports-archive"
}
