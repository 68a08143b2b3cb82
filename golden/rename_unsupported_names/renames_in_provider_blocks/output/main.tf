terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "credentials" {
  type    = string
  default = "~/.aws/credentials"
}

variable "session_seconds" {
  type    = number
  default = 900
}

provider "aws" {
  region                   = "eu-west-1"
  shared_credentials_files = ["~/.aws/credentials"] # of the build server
  s3_use_path_style        = true

  assume_role {
    role_arn = "arn:aws:iam::123456789012:role/deploy"
    duration = "3600s"
  }

  endpoints {
    kinesisanalytics = "http://localhost:4566"
    route53          = "http://localhost:4566"
  }
}

provider "aws" {
  alias                    = "audit"
  region                   = "eu-west-1"
  shared_credentials_files = [var.credentials]

  assume_role_with_web_identity {
    role_arn                = "arn:aws:iam::123456789012:role/audit"
    web_identity_token_file = "/run/token"
    duration                = "${var.session_seconds}s"
  }
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
}

resource "aws_sqs_queue" "audit" {
  provider = aws.audit
  name     = "audit"
}
