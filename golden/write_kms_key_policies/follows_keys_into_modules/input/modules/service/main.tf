variable "name" {
  type = string
}

variable "encryption" {
  type = object({
    logs   = string
    tables = optional(string)
  })
}

resource "aws_cloudwatch_log_group" "this" {
  name              = "/services/${var.name}"
  retention_in_days = 30
  kms_key_id        = var.encryption.logs
}

resource "aws_dynamodb_table" "this" {
  name         = var.name
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = var.encryption.tables
  }
}
