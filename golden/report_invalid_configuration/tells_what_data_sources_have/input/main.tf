terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_codeartifact_domain" "orders" {
  domain = "orders"
}

resource "aws_codeartifact_repository" "orders" {
  domain     = aws_codeartifact_domain.orders.domain
  repository = "orders"
}

resource "aws_eks_cluster" "ingest" {
  name     = "ingest"
  role_arn = "arn:aws:iam::123456789012:role/ingest"

  vpc_config {
    subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  }
}

resource "aws_iot_thing" "sensor" {
  name = "sensor"
}

data "aws_iot_endpoint" "devices" {
  endpoint_type = "iot:Data-ATS"
}

output "read" {
  value = [
    aws_codeartifact_repository.orders.repository_endpoint,
    aws_codeartifact_domain.orders.authorization_token,
    aws_eks_cluster.ingest.token,
    aws_iot_thing.sensor.endpoint,
    aws_iot_thing.sensor.nothing,
  ]
}
