terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.90"
    }
  }
}

variable "rules" {
  type = map(object({ class = string, moves = list(object({ days = number })) }))
}

variable "keys" {
  type = map(string)
}

# The new name is what the items of the block around are called.
resource "aws_s3_bucket_lifecycle_configuration" "orders" {
  bucket = "orders-archive"

  dynamic "rule" {
    for_each = var.rules
    iterator = transition

    content {
      id     = transition.key
      status = "Enabled"

      filter {
        prefix = transition.key
      }

      dynamic "transitions" {
        for_each = transition.value.moves # in this order

        content {
          days          = transitions.value.days
          storage_class = transition.value.class
        }
      }
    }
  }
}

# The new name is a loop's, and an item is read by an index.
resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  dynamic "attributes" {
    for_each = var.keys
    content {
      name = join("", [for attribute in [attributes.key] : "${attribute}${attributes.key}"])
      type = attributes.value
    }
  }
}

resource "aws_dynamodb_table" "ingest" {
  name         = "ingest"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  dynamic "attributes" {
    for_each = var.keys
    content {
      name = attributes["key"]
      type = attributes.value
    }
  }
}

# An item is read whole.
resource "aws_s3_bucket_replication_configuration" "orders" {
  bucket = "orders-archive"
  role   = "arn:aws:iam::123456789012:role/replication"

  dynamic "rules" {
    for_each = var.keys
    content {
      id     = rules.key
      status = "Enabled"

      dynamic "destination" {
        for_each = [rules]
        content {
          bucket = destination.value.value
        }
      }
    }
  }
}
