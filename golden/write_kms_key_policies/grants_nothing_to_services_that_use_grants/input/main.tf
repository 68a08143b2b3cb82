data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

resource "aws_kms_key" "data" {
  description = "data"
}

resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = aws_kms_key.data.arn
  }
}

resource "aws_kinesis_stream" "orders" {
  name            = "orders"
  shard_count     = 1
  encryption_type = "KMS"
  kms_key_id      = aws_kms_key.data.arn
}

resource "aws_secretsmanager_secret" "token" {
  name       = "token"
  kms_key_id = aws_kms_key.data.arn
}

resource "aws_sqs_queue" "orders" {
  name              = "orders"
  kms_master_key_id = aws_kms_key.data.arn
}

resource "aws_ebs_volume" "scratch" {
  availability_zone = "eu-west-1a"
  size              = 8
  encrypted         = true
  kms_key_id        = aws_kms_key.data.arn
}

resource "aws_config_configuration_recorder" "main" {
  role_arn = aws_iam_role.config.arn
}

resource "aws_config_delivery_channel" "main" {
  s3_bucket_name = "audit"
  s3_kms_key_arn = aws_kms_key.data.arn
}

resource "aws_iam_role" "config" {
  name = "config"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "config.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
}

resource "aws_iam_role_policy" "config" {
  role = aws_iam_role.config.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
      Resource = aws_kms_key.data.arn
    }]
  })
}
