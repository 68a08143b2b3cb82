terraform {
  required_providers {
    random = {
      source  = "registry.example.com/tools/random"
      version = ">= 1.2"
    }
  }
}

module "name" {
  source = "./name"
}
