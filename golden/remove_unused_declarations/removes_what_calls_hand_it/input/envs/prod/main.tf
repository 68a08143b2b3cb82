provider "aws" {
  region = "eu-west-1"
}

locals {
  environment = "prod"
}

module "orders" {
  source      = "../../modules/queue"
  name        = "orders"
  environment = local.environment
}
