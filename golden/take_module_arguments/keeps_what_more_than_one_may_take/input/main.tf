terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

# Both instances have zones, the storage is encrypted as it is, and a name is no number.
module "orders" {
  source = "./modules/db"

  name                  = "orders"
  multi_az              = true
  storage_encrypted     = true
  max_allocated_storage = "large"
  family                = "postgres16"
}
