terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "indexes" {
  type = list(object({
    name               = string
    hash_key           = string
    projection_type    = optional(string, "ALL")
    non_key_attributes = optional(list(string))
  }))
  default = []
}

variable "settings" {
  type = object({
    attribute = map(object({ name = string, type = string }))
    recovery  = optional(object({ enabled = bool }))
  })
}

variable "volumes" {
  type = set(object({
    name = string
    efs_volume_configuration = optional(object({
      file_system_id = string
      authorization_config = optional(list(object({
        access_point_id = string
      })), [])
    }))
  }))
  default = null
}

variable "encryption" {
  type    = object({ enabled = bool, kms_key_arn = string })
  default = { enabled = true, kms_key_arn = null }
}

resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "sku"

  dynamic "attribute" {
    for_each = var.settings.attribute

    content {
      name = attribute.value.name
      type = attribute.value.type
    }
  }

  dynamic "point_in_time_recovery" {
    for_each = var.settings.recovery == null ? [] : [var.settings.recovery]

    content {
      enabled = point_in_time_recovery.value.enabled
    }
  }

  dynamic "global_secondary_index" {
    for_each = var.indexes

    content {
      name               = global_secondary_index.value.name
      hash_key           = global_secondary_index.value.hash_key
      projection_type    = global_secondary_index.value.projection_type
      non_key_attributes = global_secondary_index.value.non_key_attributes
    }
  } # by the caller

  server_side_encryption {
    enabled     = var.encryption.enabled
    kms_key_arn = var.encryption.kms_key_arn
  }
}

resource "aws_ecs_task_definition" "ingest" {
  family                = "ingest"
  container_definitions = jsonencode([{ name = "ingest", image = "nginx", memory = 128 }])

  dynamic "volume" {
    for_each = var.volumes == null ? [] : var.volumes

    content {
      name = volume.value.name

      dynamic "efs_volume_configuration" {
        for_each = volume.value.efs_volume_configuration == null ? [] : [volume.value.efs_volume_configuration]

        content {
          file_system_id = efs_volume_configuration.value.file_system_id

          dynamic "authorization_config" {
            for_each = efs_volume_configuration.value.authorization_config

            content {
              access_point_id = authorization_config.value.access_point_id
            }
          }
        }
      }
    }
  }
}
