terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_opensearch_domain" "search" {
  domain_name = "search"
}

output "dashboards" {
  value = [aws_opensearch_domain.search.kibana_endpoint, aws_opensearch_domain.search.dashboard_endpoint]
}
