provider "aws" {
  region = "us-east-1"
}

provider "aws" {
  alias  = "eu_west_1"
  region = "eu-west-1"
}

data "aws_kms_alias" "orders" {
  name = "alias/orders"
}

resource "aws_kinesis_stream" "copy" {
  provider    = aws.eu_west_1
  name        = "orders-copy"
  shard_count = 1
  kms_key_id  = data.aws_kms_alias.orders.target_key_arn
}
