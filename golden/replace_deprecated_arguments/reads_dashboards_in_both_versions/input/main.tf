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
  value = [aws_opensearch_domain.search.kibana_endpoint, aws_opensearch_domain.search.dashboard_endpoint]
}

# Kibana it is.
output "kibana" {
  value = aws_opensearch_domain.legacy.kibana_endpoint
}
