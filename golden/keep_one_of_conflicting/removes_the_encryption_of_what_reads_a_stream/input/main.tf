terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "role_arn" { type = string }

variable "bucket_arn" { type = string }

variable "cluster_arn" { type = string }

variable "is_direct" {
  type    = bool
  default = false
}

resource "aws_kinesis_stream" "orders" {
  name            = "orders"
  shard_count     = 1
  encryption_type = "KMS"
  kms_key_id      = "alias/aws/kinesis"
}

resource "aws_kinesis_stream" "clicks" {
  name        = "clicks"
  shard_count = 1
}

resource "aws_kinesis_firehose_delivery_stream" "orders" {
  name        = "orders"
  destination = "extended_s3"

  kinesis_source_configuration {
    kinesis_stream_arn = aws_kinesis_stream.orders.arn
    role_arn           = var.role_arn
  }

  # At rest, too.
  server_side_encryption {
    enabled  = true
    key_type = "AWS_OWNED_CMK"
  }

  extended_s3_configuration {
    role_arn   = var.role_arn
    bucket_arn = var.bucket_arn
  }
}

resource "aws_kinesis_firehose_delivery_stream" "clicks" {
  name        = "clicks"
  destination = "extended_s3"

  server_side_encryption {
    enabled = true
  }

  kinesis_source_configuration {
    kinesis_stream_arn = aws_kinesis_stream.clicks.arn
    role_arn           = var.role_arn
  }

  extended_s3_configuration {
    role_arn   = var.role_arn
    bucket_arn = var.bucket_arn
  }
}

resource "aws_kinesis_firehose_delivery_stream" "events" {
  name        = "events"
  destination = "extended_s3"

  server_side_encryption {
    enabled = true
  }

  msk_source_configuration {
    msk_cluster_arn = var.cluster_arn
    topic_name      = "events"

    authentication_configuration {
      connectivity = "PRIVATE"
      role_arn     = var.role_arn
    }
  }

  extended_s3_configuration {
    role_arn   = var.role_arn
    bucket_arn = var.bucket_arn
  }
}

# One or the other.
resource "aws_kinesis_firehose_delivery_stream" "either" {
  name        = "either"
  destination = "extended_s3"

  dynamic "server_side_encryption" {
    for_each = var.is_direct ? [1] : []

    content {
      enabled = true
    }
  }

  dynamic "kinesis_source_configuration" {
    for_each = var.is_direct ? [] : [1]

    content {
      kinesis_stream_arn = aws_kinesis_stream.orders.arn
      role_arn           = var.role_arn
    }
  }

  extended_s3_configuration {
    role_arn   = var.role_arn
    bucket_arn = var.bucket_arn
  }
}
