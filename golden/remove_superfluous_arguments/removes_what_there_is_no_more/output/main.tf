terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
    tls = {
      source  = "hashicorp/tls"
      version = "~> 4.0"
    }
  }
}

variable "classiclink" {
  type    = bool
  default = null
}

provider "aws" {
  region = "eu-west-1"
}

data "aws_region" "current" {}

resource "aws_default_vpc" "default" {}

resource "aws_vpc" "main" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_hostnames = true

  tags = {
    Region = data.aws_region.current.name
  }
}

resource "aws_internet_gateway" "main" {
  vpc_id = aws_vpc.main.id
}

resource "aws_route_table" "public" {
  vpc_id = aws_vpc.main.id

  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.main.id
  }
}

resource "aws_vpc_peering_connection_options" "orders" {
  vpc_peering_connection_id = "pcx-0123456789abcdef0"

  accepter {
    allow_remote_vpc_dns_resolution = true
  }

  requester {}
}

resource "aws_launch_configuration" "web" {
  image_id      = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
}

resource "tls_private_key" "ca" {
  algorithm = "RSA"
}

resource "tls_self_signed_cert" "ca" {
  private_key_pem       = tls_private_key.ca.private_key_pem
  validity_period_hours = 8760
  is_ca_certificate     = true
  allowed_uses          = ["cert_signing"]

  subject {
    common_name = "ca.example.com"
  }
}

resource "tls_cert_request" "orders" {
  private_key_pem = tls_private_key.ca.private_key_pem

  subject {
    common_name = "orders.example.com"
  }
}

resource "tls_locally_signed_cert" "orders" {
  cert_request_pem      = tls_cert_request.orders.cert_request_pem
  ca_private_key_pem    = tls_private_key.ca.private_key_pem
  ca_cert_pem           = tls_self_signed_cert.ca.cert_pem
  validity_period_hours = 8760
  allowed_uses          = ["server_auth"]
}
