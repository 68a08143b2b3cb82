provider "aws" {
  region = "us-east-1"
}

provider "aws" {
  alias  = "eu_west_1"
  region = "eu-west-1"
}

resource "aws_kms_key" "main" {
  description             = "Keeps orders"
  deletion_window_in_days = 14
  enable_key_rotation     = true
  tags                    = local.tags
}

resource "aws_kms_key" "main_eu_west_1" {
  provider                = aws.eu_west_1
  description             = "Keeps orders (eu-west-1)"
  deletion_window_in_days = 14
  enable_key_rotation     = true
  tags                    = local.tags
}

resource "aws_kinesis_stream" "copy" {
  provider        = aws.eu_west_1
  name            = "orders-copy"
  shard_count     = 1
  encryption_type = "KMS"
  kms_key_id      = aws_kms_key.main_eu_west_1.id
}

locals {
  tags = {
    Project = "orders"
  }
}
