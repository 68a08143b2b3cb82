terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.0"
    }
  }
}

resource "aws_dynamodb_table" "readings" {
  name         = "readings"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "device_id"
  range_key    = "read_at"

  attribute {
    name = "device_id"
    type = "String"
  }

  attribute {
    name = "read_at"
    type = "Number"
  }
}
