terraform {
  backend "s3" {}
}

# The account.
data "aws_caller_identity" "current" {}

locals {
  name = "orders"
}

locals {
  tags = {
    Project = "orders"
    Owner   = "team"
  }
  kept = true
}

module "queue" {
  source = "./queue" # the same
}
