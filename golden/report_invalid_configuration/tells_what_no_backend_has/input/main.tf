terraform {
  backend "s3" {
    bucket     = "orders-state"
    key        = "orders/terraform.tfstate"
    region     = "eu-west-1"
    versioning = true

    workspaces {
      prefix = "orders-"
    }
  }
}
