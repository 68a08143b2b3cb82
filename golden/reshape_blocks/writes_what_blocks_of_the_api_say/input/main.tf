resource "aws_kinesis_stream" "clicks" {
  name        = "clicks"
  shard_count = 1

  stream_encryption {
    encryption_type = "KMS"
    key_id          = "alias/aws/kinesis"
  }
}

resource "aws_kinesis_firehose_delivery_stream" "clicks" {
  name        = "clicks"
  destination = "extended_s3"

  extended_s3_configuration {
    role_arn   = var.role_arn
    bucket_arn = var.bucket_arn

    buffering_hints {
      size_in_mbs         = 64 # for the query engine
      interval_in_seconds = 300
    }
  }

  server_side_encryption = true
}

variable "role_arn" {
  type = string
}

variable "bucket_arn" {
  type = string
}
