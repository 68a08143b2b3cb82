terraform {
  required_providers {
    dice = {
      source  = "hashicorp/random"
      version = "~> 3.0"
    }
  }
}

resource "acme_certificate" "web" {
  common_name = "example.com"
}

resource "kubectl_manifest" "issuer" {
  yaml_body = file("${path.module}/issuer.yaml")
}

resource "random_pet" "name" {}
