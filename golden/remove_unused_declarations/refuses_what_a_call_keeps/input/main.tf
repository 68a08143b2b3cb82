provider "aws" {
  region = "eu-west-1"
}

module "orders" {
  source = "./modules/queue"

  name = "orders"
  # tffix: ignore
  environment = "dev"
}

module "returns" {
  source = "./modules/queue"

  name        = "returns"
  environment = "dev"
}
