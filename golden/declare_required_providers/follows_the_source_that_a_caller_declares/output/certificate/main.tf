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

resource "acme_registration" "main" {
  email_address = "hostmaster@example.com"
}

resource "kubectl_manifest" "issuer" {
  yaml_body = acme_registration.main.registration_url
}
