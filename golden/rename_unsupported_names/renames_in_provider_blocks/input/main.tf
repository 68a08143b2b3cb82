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
  region                  = "eu-west-1"
  shared_credentials_file = "~/.aws/credentials" # of the build server
  s3_force_path_style     = true

  assume_role {
    role_arn         = "arn:aws:iam::123456789012:role/deploy"
    duration_seconds = 3600
  }

  endpoints {
    kinesis_analytics = "http://localhost:4566"
    r53               = "http://localhost:4566"
  }
}

provider "aws" {
  alias                   = "audit"
  region                  = "eu-west-1"
  shared_credentials_file = var.credentials

  assume_role_with_web_identity {
    role_arn                = "arn:aws:iam::123456789012:role/audit"
    web_identity_token_file = "/run/token"
    duration_seconds        = var.session_seconds
  }
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
}

resource "aws_sqs_queue" "audit" {
  provider = aws.audit
  name     = "audit"
}
