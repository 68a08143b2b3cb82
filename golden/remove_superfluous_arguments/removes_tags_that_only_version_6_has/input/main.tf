terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_kinesis_stream" "clicks" {
  name        = "clicks"
  shard_count = 1
}

# Version 6 has tags here.
resource "aws_kinesis_stream_consumer" "clicks" {
  name       = "clicks"
  stream_arn = aws_kinesis_stream.clicks.arn

  tags = {
    Name = "clicks"
  }
}
