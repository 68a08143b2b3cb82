terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

module "orders" {
  source = "./modules/queue"

  name = "orders"
  tags = { Team = "orders" }
}

module "ingest" {
  source = "./modules/queue"

  name = "ingest"
}
