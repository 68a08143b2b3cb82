provider "aws" {
  region = "eu-west-1"
}

variable "owner" {
  type    = string
  default = "billing"
}

module "service" {
  source = "./service"

  name  = "invoices"
  owner = var.owner
}
