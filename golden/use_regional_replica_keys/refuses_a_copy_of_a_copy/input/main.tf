provider "aws" {
  region = "us-east-1"
}

provider "aws" {
  alias  = "eu_west_1"
  region = "eu-west-1"
}

provider "aws" {
  alias  = "west"
  region = "us-west-2"
}

resource "aws_kms_key" "main" {
  description             = "Keeps orders"
  deletion_window_in_days = 14
  enable_key_rotation     = true
  multi_region            = true
  tags                    = local.tags
}

resource "aws_kms_replica_key" "west" {
  provider        = aws.west
  primary_key_arn = aws_kms_key.main.arn
}

resource "aws_kinesis_stream" "copy" {
  provider    = aws.eu_west_1
  name        = "orders-copy"
  shard_count = 1
  kms_key_id  = aws_kms_replica_key.west.arn
}

locals {
  tags = {
    Project = "orders"
  }
}
