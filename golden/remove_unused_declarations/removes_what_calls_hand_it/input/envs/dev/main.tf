provider "aws" {
  region = "eu-west-1"
}

module "orders" {
  source = "../../modules/queue"

  name        = "orders-dev"
  environment = "dev"
}

module "returns" {
  source = "../../modules/queue"

  name        = "returns-dev"
  environment = "dev"
  tags = {
    Team = "returns"
  }
}
