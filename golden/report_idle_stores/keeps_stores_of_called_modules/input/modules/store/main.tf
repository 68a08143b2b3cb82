resource "aws_kinesis_stream" "clicks" {
  name        = "click-events"
  shard_count = 1
}

resource "aws_iam_role" "reader" {
  name               = "reader"
  assume_role_policy = "{}"
}

output "stream" {
  value = aws_kinesis_stream.clicks.arn
}
