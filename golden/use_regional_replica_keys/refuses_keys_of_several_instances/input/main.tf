provider "aws" {
  region = "us-east-1"
}

provider "aws" {
  alias  = "eu_west_1"
  region = "eu-west-1"
}

resource "aws_kms_key" "streams" {
  for_each = toset(["orders", "carts"])

  enable_key_rotation = true
}

resource "aws_kinesis_stream" "copy" {
  provider    = aws.eu_west_1
  name        = "orders-copy"
  shard_count = 1
  kms_key_id  = aws_kms_key.streams["orders"].arn
}
