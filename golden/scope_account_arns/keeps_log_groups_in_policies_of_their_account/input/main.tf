provider "aws" {
  region = "us-east-1"
}

data "aws_iam_policy_document" "queries" {
  statement {
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["arn:aws:logs:us-east-1:*:log-group:/aws/route53/*"]

    principals {
      type        = "Service"
      identifiers = ["route53.amazonaws.com"]
    }
  }
}

resource "aws_cloudwatch_log_resource_policy" "queries" {
  policy_name     = "queries"
  policy_document = data.aws_iam_policy_document.queries.json
}

resource "aws_cloudwatch_log_resource_policy" "search" {
  policy_name = "search"
  policy_document = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "es.amazonaws.com" }
      Action    = ["logs:CreateLogStream", "logs:PutLogEvents"]
      Resource  = "arn:aws:logs:*:*:log-group:/aws/opensearch/*"
    }]
  })
}
