resource "aws_sqs_queue" "orders" {
  name                      = "orders"
  message_retention_seconds = 14
}

resource "aws_sqs_queue" "dead" {
  name                      = "dead"
  message_retention_seconds = 1209600
}

resource "aws_kinesis_stream" "events" {
  name             = "events"
  shard_count      = 1
  retention_period = 7
}
