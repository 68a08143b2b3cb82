terraform {
  required_version = ">= 1.5"
}

locals {
  name = "orders"
  tags = { Project = "orders", Owner = "team" }
}

data "aws_caller_identity" "current" {}

data "aws_region" "current" {}

module "queue" {
  source = "./queue"
}
