terraform {
  required_providers {
    acme = {
      source  = "vancluever/acme"
      version = "~> 2.0"
    }
    kubectl = {
      source = "alekc/kubectl"
    }
  }
}

module "certificate" {
  source = "./certificate"
}
