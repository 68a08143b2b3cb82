terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

data "aws_iam_policy_document" "orders" {
  statement {
    actions    = ["s3:GetObject"]
    not_action = ["s3:PutObject"]
    resources  = ["arn:aws:s3:::orders/*"]
  }
}
