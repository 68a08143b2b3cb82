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
  name                   = "orders"
  billing_mode           = "PAY_PER_REQUEST"
  hash_key               = "sku"
  attribute              = var.settings.attribute
  point_in_time_recovery = var.settings.recovery
  global_secondary_index = var.indexes # by the caller
  server_side_encryption = var.encryption
}

resource "aws_ecs_task_definition" "ingest" {
  family                = "ingest"
  container_definitions = jsonencode([{ name = "ingest", image = "nginx", memory = 128 }])
  volume                = var.volumes
}
