provider "aws" {
  alias  = "replica"
  region = "eu-west-1"
}

resource "aws_kms_key" "data" {
  for_each = toset(["a", "b"])

  provider    = aws.replica
  description = "Key for ${each.key}"
  alias       = "data-${each.key}"
}

resource "aws_s3_bucket" "logs" {
  bucket_prefix           = "logs-"
  block_public_acls       = true # all of them
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket" "data" {
  bucket_prefix = "data-"

  # Nobody sees it.
  public_access_block {
    block_public_acls   = true
    block_public_policy = true
  }
}

resource "aws_ecr_repository" "app" {
  name = "app"

  lifecycle_policy {
    policy = jsonencode({
      rules = [{
        rulePriority = 1
        selection = {
          tagStatus   = "untagged"
          countType   = "imageCountMoreThan"
          countNumber = 5
        }
        action = { type = "expire" }
      }]
    })
  }
}

resource "aws_sns_topic" "alerts" {
  name = "alerts"

  subscription {
    protocol = "email"
    endpoint = "ops@example.com"
  }

  subscription {
    protocol = "email"
    endpoint = "dev@example.com"
  }
}

resource "aws_efs_file_system" "home" {
  encrypted = true

  backup_policy {
    status = "ENABLED"
  }
}

resource "aws_lambda_function" "api" {
  function_name = "api"
  role          = "arn:aws:iam::123456789012:role/api"
  package_type  = "Image"
  image_uri     = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/api:1"

  provisioned_concurrent_executions = 2
}

resource "aws_ecs_cluster" "main" {
  name = "main"

  default_capacity_provider_strategy {
    capacity_provider = "FARGATE"
    base              = 1
  }

  default_capacity_provider_strategy {
    capacity_provider = "FARGATE_SPOT"
    weight            = 3
  }
}

resource "aws_s3_bucket" "records" {
  bucket_prefix = "records-"

  versioning_configuration {
    status = "Enabled"
  }

  ownership_controls {
    rule {
      object_ownership = "BucketOwnerEnforced"
    }
  }

  lifecycle_configuration {
    rule {
      id     = "old"
      status = "Enabled"

      filter {}

      expiration {
        days = 365
      }
    }
  }
}

resource "aws_iam_user" "robot" {
  name   = "robot"
  groups = [aws_iam_group.robots.name]
}

resource "aws_iam_group" "robots" {
  name   = "robots"
  policy = data.aws_iam_policy_document.robots.json
}

data "aws_iam_policy_document" "robots" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["*"]
  }
}

resource "aws_kms_key" "ingest" {
  count = 2
  alias = "ingest-${count.index}"
}

resource "aws_kms_key" "archive" {
  count = var.archive ? 1 : 0
  alias = "archive"
}

variable "archive" {
  type = bool
}
