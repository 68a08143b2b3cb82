data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

resource "aws_kms_key" "tasks" {
  description = "Ephemeral storage of tasks"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "EnableIAMUserPermissions"
        Effect = "Allow"
        Principal = {
          AWS = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root"
        }
        Action   = "kms:*"
        Resource = "*"
      },
      {
        Sid    = "AllowFargateGenerateDataKey"
        Effect = "Allow"
        Principal = {
          Service = "fargate.amazonaws.com"
        }
        Action   = "kms:GenerateDataKeyWithoutPlaintext"
        Resource = "*"
        Condition = {
          StringEquals = {
            "kms:EncryptionContext:aws:ecs:clusterAccount" = data.aws_caller_identity.current.account_id
          }
        }
      },
      {
        Sid    = "AllowFargateCreateGrant"
        Effect = "Allow"
        Principal = {
          Service = "fargate.amazonaws.com"
        }
        Action   = "kms:CreateGrant"
        Resource = "*"
        Condition = {
          StringEquals = {
            "kms:EncryptionContext:aws:ecs:clusterAccount" = data.aws_caller_identity.current.account_id
          }
          "ForAllValues:StringEquals" = {
            "kms:GrantOperations" = "Decrypt"
          }
        }
      }
    ]
  })
}

# Volumes are encrypted with the permissions of a role.
resource "aws_kms_key" "volumes" {
  description = "Volumes of tasks"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "EnableIAMUserPermissions"
        Effect = "Allow"
        Principal = {
          AWS = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root"
        }
        Action   = "kms:*"
        Resource = "*"
      }
    ]
  })
}

resource "aws_ecs_cluster" "orders" {
  name = "orders"

  configuration {
    managed_storage_configuration {
      fargate_ephemeral_storage_kms_key_id = aws_kms_key.tasks.id
      kms_key_id                           = aws_kms_key.volumes.id
    }
  }
}

resource "aws_kms_key" "tables" {
  description = "Tables"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "EnableIAMUserPermissions"
        Effect = "Allow"
        Principal = {
          AWS = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root"
        }
        Action   = "kms:*"
        Resource = "*"
      },
      {
        Sid    = "AllowS3TablesMaintenance"
        Effect = "Allow"
        Principal = {
          Service = "maintenance.s3tables.amazonaws.com"
        }
        Action = [
          "kms:GenerateDataKey",
          "kms:Decrypt"
        ]
        Resource = "*"
        Condition = {
          StringLike = {
            "kms:EncryptionContext:aws:s3:arn" = "arn:${data.aws_partition.current.partition}:s3tables:${data.aws_region.current.name}:${data.aws_caller_identity.current.account_id}:bucket/*"
          }
        }
      }
    ]
  })
}

resource "aws_s3tables_table_bucket" "orders" {
  name = "orders"

  encryption_configuration = {
    sse_algorithm = "aws:kms"
    kms_key_arn   = aws_kms_key.tables.arn
  }
}

resource "aws_kms_key" "filters" {
  description = "Filters of events"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "EnableIAMUserPermissions"
        Effect = "Allow"
        Principal = {
          AWS = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root"
        }
        Action   = "kms:*"
        Resource = "*"
      },
      {
        Sid    = "AllowLambdaEventFiltering"
        Effect = "Allow"
        Principal = {
          Service = "lambda.${data.aws_region.current.name}.amazonaws.com"
        }
        Action   = "kms:Decrypt"
        Resource = "*"
        Condition = {
          ArnLike = {
            "aws:SourceArn" = "arn:${data.aws_partition.current.partition}:lambda:${data.aws_region.current.name}:${data.aws_caller_identity.current.account_id}:event-source-mapping:*"
          }
        }
      }
    ]
  })
}

resource "aws_lambda_event_source_mapping" "orders" {
  event_source_arn = "arn:aws:sqs:eu-west-1:123456789012:orders"
  function_name    = "orders"
  kms_key_arn      = aws_kms_key.filters.arn

  filter_criteria {
    filter {
      pattern = jsonencode({ body = { kind = ["paid"] } })
    }
  }
}
