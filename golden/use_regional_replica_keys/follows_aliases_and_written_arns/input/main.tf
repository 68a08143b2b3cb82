resource "aws_kms_key" "main" {
  description             = "Keeps orders"
  deletion_window_in_days = 14
  enable_key_rotation     = true
  tags                    = local.tags
}

resource "aws_kms_alias" "main" {
  name          = "alias/orders"
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_dynamodb_table" "orders" {
  name             = "orders"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"

  attribute {
    name = "id"
    type = "S"
  }

  replica {
    region_name = "eu-west-1"
    kms_key_arn = aws_kms_alias.main.target_key_arn
  }

  replica {
    region_name = "ap-southeast-1"
    kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/6f1c2a34-0000-4000-8000-000000000000"
  }
}

locals {
  tags = {
    Project = "orders"
  }
}
