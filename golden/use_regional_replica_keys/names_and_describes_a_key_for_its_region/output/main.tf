provider "aws" {
  region = "us-east-1"
}

provider "aws" {
  alias  = "eu_west_1"
  region = "eu-west-1"
}

resource "aws_kms_key" "orders_us_east_1" {
  description = "Keeps orders in us-east-1"
}

resource "aws_kms_key" "orders_eu_west_1" {
  provider    = aws.eu_west_1
  description = "Keeps orders in eu-west-1"
}

resource "aws_kms_key" "primary_carts" {
  description = "Primary key for carts, ${upper("primary")}"

  enable_key_rotation = true

  tags = {
    Region = "us-east-1"
  }
}

resource "aws_kms_key" "carts_eu_west_1" {
  provider    = aws.eu_west_1
  description = "Replica key for carts, ${upper("primary")} (eu-west-1)"

  enable_key_rotation = true

  tags = {
    Region = "eu-west-1"
  }
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

  server_side_encryption {
    enabled     = true
    kms_key_arn = aws_kms_key.orders_us_east_1.arn
  }

  replica {
    region_name = "eu-west-1"
    kms_key_arn = aws_kms_key.orders_eu_west_1.arn
  }
}

resource "aws_dynamodb_table" "carts" {
  name             = "carts"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = aws_kms_key.primary_carts.arn
  }

  replica {
    region_name = "eu-west-1"
    kms_key_arn = aws_kms_key.carts_eu_west_1.arn
  }
}
