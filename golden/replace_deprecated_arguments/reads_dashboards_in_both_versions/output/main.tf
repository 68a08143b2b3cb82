terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.0"
    }
  }
}

resource "aws_opensearch_domain" "search" {
  domain_name = "search"
}

resource "aws_opensearch_domain" "legacy" {
  domain_name    = "legacy"
  engine_version = "Elasticsearch_7.10"
}

output "dashboards" {
  value = [aws_opensearch_domain.search.dashboard_endpoint, aws_opensearch_domain.search.dashboard_endpoint]
}

# Kibana it is.
output "kibana" {
  value = aws_opensearch_domain.legacy.kibana_endpoint
}

variable "engine" {
  type    = string
  default = "OpenSearch_2.11"
}

locals {
  engine = "OpenSearch_2.13"
}

resource "aws_opensearch_domain" "given" {
  domain_name    = "given"
  engine_version = var.engine
}

resource "aws_opensearch_domain" "shared" {
  domain_name    = "shared"
  engine_version = local.engine
}

data "aws_opensearch_domain" "other" {
  domain_name = "other"
}

output "kibana_of_either" {
  value = [aws_opensearch_domain.given.kibana_endpoint, data.aws_opensearch_domain.other.kibana_endpoint]
}

output "dashboards_of_shared" {
  value = aws_opensearch_domain.shared.dashboard_endpoint
}
