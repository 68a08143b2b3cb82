terraform {
  required_providers {
    tls = {
      source  = "hashicorp/tls"
      version = "~> 3.1"
    }
  }
}

resource "tls_private_key" "orders" {
  algorithm = "RSA"
}

resource "tls_cert_request" "orders" {
  key_algorithm   = "RSA"
  private_key_pem = tls_private_key.orders.private_key_pem
}
