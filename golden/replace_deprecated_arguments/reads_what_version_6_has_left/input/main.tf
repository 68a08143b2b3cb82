terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

resource "aws_opensearch_domain" "search" {
  domain_name = "search"
}

output "dashboards" {
  value = "https://${aws_opensearch_domain.search.kibana_endpoint}"
}
