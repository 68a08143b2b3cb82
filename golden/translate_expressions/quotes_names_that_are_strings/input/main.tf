variable "env" {
  type = string
}

locals {
  labels = {
    Tier = Gold # of the support plan
  }
}

resource "aws_sns_topic" "alerts" {
  name  = "alerts"
  count = var.env == prod ? 1 : 0

  tags = merge(local.labels, {
    Environment = production
    Backup      = yes
    Team        = payments
  })
}

resource "aws_iam_role" "ingest" {
  name = ingest-role

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = Allow
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })
}
