resource "aws_sqs_queue" "orders" {
  name                    = "orders"
  sqs_managed_sse_enabled = true # with the keys of SQS
}

resource "aws_sqs_queue" "refunds" {
  name                    = "refunds"
  sqs_managed_sse_enabled = var.encrypted
}

resource "aws_s3_bucket_public_access_block" "orders" {
  bucket              = "orders"
  block_public_acls   = true
  block_public_policy = true
}

resource "aws_kms_key" "orders" {
  description         = "orders"
  enable_key_rotation = true
}

variable "encrypted" {
  type    = bool
  default = true
}
