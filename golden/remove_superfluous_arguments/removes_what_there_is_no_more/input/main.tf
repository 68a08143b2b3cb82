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
  region                 = "eu-west-1"
  skip_get_ec2_platforms = true
}

data "aws_region" "current" {
  current = true
}

resource "aws_default_vpc" "default" {
  enable_classiclink = false
}

resource "aws_vpc" "main" {
  cidr_block                     = "10.0.0.0/16"
  enable_dns_hostnames           = true
  enable_classiclink             = var.classiclink
  enable_classiclink_dns_support = "true"

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
    cidr_block  = "0.0.0.0/0"
    gateway_id  = aws_internet_gateway.main.id
    instance_id = ""
  }
}

resource "aws_vpc_peering_connection_options" "orders" {
  vpc_peering_connection_id = "pcx-0123456789abcdef0"

  accepter {
    allow_remote_vpc_dns_resolution  = true
    allow_classic_link_to_remote_vpc = false
  }

  requester {
    allow_vpc_to_remote_classic_link = true
  }
}

resource "aws_launch_configuration" "web" {
  image_id                         = "ami-0123456789abcdef0"
  instance_type                    = "t3.micro"
  vpc_classic_link_id              = aws_vpc.main.id
  vpc_classic_link_security_groups = []
}

resource "tls_private_key" "ca" {
  algorithm = "RSA"
}

resource "tls_self_signed_cert" "ca" {
  key_algorithm         = tls_private_key.ca.algorithm
  private_key_pem       = tls_private_key.ca.private_key_pem
  validity_period_hours = 8760
  is_ca_certificate     = true
  allowed_uses          = ["cert_signing"]

  subject {
    common_name = "ca.example.com"
  }
}

resource "tls_cert_request" "orders" {
  key_algorithm   = "RSA"
  private_key_pem = tls_private_key.ca.private_key_pem

  subject {
    common_name = "orders.example.com"
  }
}

resource "tls_locally_signed_cert" "orders" {
  cert_request_pem      = tls_cert_request.orders.cert_request_pem
  ca_key_algorithm      = "RSA"
  ca_private_key_pem    = tls_private_key.ca.private_key_pem
  ca_cert_pem           = tls_self_signed_cert.ca.cert_pem
  validity_period_hours = 8760
  allowed_uses          = ["server_auth"]
}
