terraform {
  required_version = ">= 1.5"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "environment" {
  type    = string
  default = "dev"
}

variable "audit_group_arn" {
  type = string
}

resource "aws_cloudwatch_log_group" "catalog" {
  for_each = toset(["application", "slow"])

  name              = "/opensearch/catalog/${each.key}"
  retention_in_days = 30
}

# The policy of another service lets nobody else in.
resource "aws_cloudwatch_log_resource_policy" "dns" {
  policy_name = "dns-queries"
  policy_document = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "route53.amazonaws.com" }
      Action    = ["logs:CreateLogStream", "logs:PutLogEvents"]
      Resource  = "arn:aws:logs:us-east-1:111122223333:log-group:/dns/*"
    }]
  })
}

resource "aws_opensearch_domain" "catalog" {
  domain_name    = "${var.environment}-catalog"
  engine_version = "OpenSearch_2.11"

  cluster_config {
    instance_type = "r6g.large.search"
  }

  ebs_options {
    ebs_enabled = true
    volume_size = 20
  }

  log_publishing_options {
    log_type                 = "ES_APPLICATION_LOGS"
    cloudwatch_log_group_arn = aws_cloudwatch_log_group.catalog["application"].arn
  }

  log_publishing_options {
    log_type                 = "INDEX_SLOW_LOGS"
    cloudwatch_log_group_arn = aws_cloudwatch_log_group.catalog["slow"].arn
  }
}

# Its log group is somebody else's: who says what it lets in, cannot be told.
resource "aws_elasticsearch_domain" "audit" {
  domain_name           = "audit"
  elasticsearch_version = "7.10"

  ebs_options {
    ebs_enabled = true
    volume_size = 20
  }

  log_publishing_options {
    log_type                 = "AUDIT_LOGS"
    cloudwatch_log_group_arn = var.audit_group_arn
  }
}

resource "aws_opensearch_domain" "drafts" {
  domain_name    = "drafts"
  engine_version = "OpenSearch_2.11"

  ebs_options {
    ebs_enabled = true
    volume_size = 20
  }

  # Switched off.
  log_publishing_options {
    enabled                  = false
    log_type                 = "INDEX_SLOW_LOGS"
    cloudwatch_log_group_arn = aws_cloudwatch_log_group.catalog["slow"].arn
  }
}

resource "aws_cloudwatch_log_group" "reviews" {
  for_each = toset(["INDEX_SLOW_LOGS", "SEARCH_SLOW_LOGS"])

  name = "/opensearch/reviews/${each.key}"
}

resource "aws_opensearch_domain" "reviews" {
  domain_name    = "reviews"
  engine_version = "OpenSearch_2.11"

  ebs_options {
    ebs_enabled = true
    volume_size = 20
  }

  dynamic "log_publishing_options" {
    for_each = aws_cloudwatch_log_group.reviews

    content {
      log_type                 = log_publishing_options.key
      cloudwatch_log_group_arn = log_publishing_options.value.arn
    }
  }

  depends_on = [aws_iam_service_linked_role.search]
}

resource "aws_iam_service_linked_role" "search" {
  aws_service_name = "opensearchservice.amazonaws.com"
}
