terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "aws" {
  region = "us-east-1"
}

# Another partition is another account.
provider "aws" {
  alias  = "gov"
  region = "us-gov-west-1"
}

data "aws_caller_identity" "current" {
  provider = aws.gov
}

data "aws_partition" "current" {
  provider = aws.gov
}

resource "aws_iam_role" "orders" {
  name = "orders"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "states.amazonaws.com" }
    }]
  })
}

resource "aws_sfn_state_machine" "orders" {
  name     = "orders"
  role_arn = aws_iam_role.orders.arn

  definition = jsonencode({
    StartAt = "Announce"
    States = {
      Announce = {
        Type     = "Task"
        Resource = "arn:aws:states:::events:putEvents"
        Parameters = {
          Entries = [{ Detail = {}, DetailType = "ordered", Source = "orders" }]
        }
        End = true
      }
    }
  })
}
