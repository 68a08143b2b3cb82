terraform {
  required_version = ">= 1.5"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_cloudwatch_log_group" "tenants" {
  name = "/opensearch/tenants"
}

# There may be any number of these, and ten policies at most.
resource "aws_opensearch_domain" "tenants" {
  for_each = toset(["north", "south"])

  domain_name    = each.key
  engine_version = "OpenSearch_2.11"

  ebs_options {
    ebs_enabled = true
    volume_size = 20
  }

  log_publishing_options {
    log_type                 = "ES_APPLICATION_LOGS"
    cloudwatch_log_group_arn = aws_cloudwatch_log_group.tenants.arn
  }
}
