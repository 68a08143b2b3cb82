resource "aws_secretsmanager_secret" "database" {
  name          = "database"
  secret_string = "changed-at-once"
}

resource "aws_secretsmanager_secret_version" "current" {
  secret_id     = aws_secretsmanager_secret.database.id
  secret_string = "changed-later"
}

resource "aws_secretsmanager_secret" "api" {
  name                = "api"
  rotation_lambda_arn = "arn:aws:lambda:eu-west-1:123456789012:function:rotate"
}

resource "aws_s3_bucket" "data" {
  bucket_prefix = "data-"

  public_access_block {
    block_acls = true
  }
}

variable "addresses" {
  description = "Who is told."
  type        = list(string)
}

resource "aws_sns_topic" "alerts" {
  name = "alerts"

  dynamic "subscription" {
    for_each = var.addresses
    content {
      protocol = "email"
      endpoint = subscription.value
    }
  }
}

resource "aws_ecs_cluster" "main" {
  name = "main"

  dynamic "default_capacity_provider_strategy" {
    for_each = var.weights
    content {
      capacity_provider = default_capacity_provider_strategy.key
      weight            = default_capacity_provider_strategy.value
    }
  }
}

# Both would have one alias.
resource "aws_kms_key" "regions" {
  count = 2
  alias = "alias/orders"
}
