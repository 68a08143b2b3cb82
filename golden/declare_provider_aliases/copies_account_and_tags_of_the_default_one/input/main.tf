variable "deploy_role_arn" {
  description = "Role to deploy with"
  type        = string
}

provider "aws" {
  region = "eu-west-1"

  # The account of the shop.
  assume_role {
    role_arn = var.deploy_role_arn
  }

  default_tags {
    tags = {
      Project = "shop"
      Region  = "eu-west-1"
    }
  }
}

resource "aws_sns_topic" "copies" {
  provider = aws.eu_west_2
  name     = "copies"
}
