terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "is_live" {
  type = bool
}

module "orders" {
  source = "./modules/db"

  name                    = "orders"
  multi_az                = var.is_live # two zones where it counts
  backup_retention_period = 14
}

module "audit" {
  source = "./modules/db"

  name = "audit"
}
