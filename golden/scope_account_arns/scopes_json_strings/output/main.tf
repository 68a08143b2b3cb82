data "aws_caller_identity" "current" {}

resource "aws_iam_policy" "stream" {
  name   = "stream"
  policy = "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"kinesis:PutRecord\", \"Resource\": \"arn:aws:kinesis:us-east-1:${data.aws_caller_identity.current.account_id}:stream/orders\"}]}"
}

resource "aws_iam_policy" "read_stream" {
  name   = "read-stream"
  policy = "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [\n    {\"Effect\": \"Allow\", \"Action\": \"kinesis:GetRecords\", \"Resource\": \"arn:aws:kinesis:${var.region}:${data.aws_caller_identity.current.account_id}:stream/*\"}\n  ]\n}"
}

variable "region" {
  type = string
}
