variable "stream_name" {
  type = string
}

variable "hours_kept" {
  type    = number
  default = 24
}

variable "mode" {
  type    = string
  default = "NONE"
}

resource "aws_kinesis_stream" "this" {
  name             = var.stream_name
  shard_count      = 1
  retention_period = var.hours_kept
  encryption_type  = var.mode
}

# Two ways to encrypt: what the argument of a call means cannot be told.
resource "aws_kinesis_stream" "plain" {
  name             = "${var.stream_name}-plain"
  shard_count      = 1
  retention_period = var.hours_kept
  encryption_type  = "NONE"
}
