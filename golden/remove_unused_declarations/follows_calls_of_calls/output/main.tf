provider "aws" {
  region = "eu-west-1"
}

module "service" {
  source = "./service"

  name = "invoices"
}
