terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "shard_count" {
  type = number
}

variable "shards" {
  type = number
}

resource "aws_kinesis_stream" "ingest" {
  name        = "ingest-${shard-count}"
  shard_count = var.shard_count

  tags = {
    Last  = "${shards-1}"
    Names = join(",", [for i in range(1, 4) : "ingest-${i-1}"])
  }
}
