terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      version               = "~> 5.0"
      configuration_aliases = [aws.replica]
    }
  }
}

resource "aws_sns_topic" "archive" {
  provider = aws.replica
  name     = "archive"

  tags = {
    "Name" = "archive"
  }
}
