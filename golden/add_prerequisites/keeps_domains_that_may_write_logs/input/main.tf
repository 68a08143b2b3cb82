terraform {
  required_version = ">= 1.5"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "services" {
  type = list(string)
}

resource "aws_cloudwatch_log_group" "products" {
  name = "/opensearch/products"
}

data "aws_iam_policy_document" "logs" {
  statement {
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${aws_cloudwatch_log_group.products.arn}:*"]

    # Which services these are, the module does not say.
    principals {
      type        = "Service"
      identifiers = var.services
    }
  }
}

resource "aws_cloudwatch_log_resource_policy" "logs" {
  policy_name     = "products"
  policy_document = data.aws_iam_policy_document.logs.json
}

resource "aws_opensearch_domain" "products" {
  domain_name    = "products"
  engine_version = "OpenSearch_2.11"

  ebs_options {
    ebs_enabled = true
    volume_size = 20
  }

  log_publishing_options {
    log_type                 = "ES_APPLICATION_LOGS"
    cloudwatch_log_group_arn = aws_cloudwatch_log_group.products.arn
  }
}
