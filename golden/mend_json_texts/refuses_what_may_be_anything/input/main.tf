resource "aws_sqs_queue" "orders" {
  name           = "orders"
  redrive_policy = "orders-dlq"
  policy         = <<EOF
{
  "Version": "2012-10-17",
  "Statement": [{ 'Effect': 'Allow', 'Principal': '*' }]
}
EOF
}

resource "aws_cloudwatch_event_rule" "orders" {
  name          = "orders"
  event_pattern = "{\"source\": [\"aws.s3\",]}"
}

resource "aws_cloudwatch_event_rule" "ingest" {
  name          = "ingest"
  event_pattern = <<EOF
{
  source: [aws.s3]
}
EOF
}

resource "aws_dynamodb_table_item" "orders" {
  table_name = "orders"
  hash_key   = "id"
  item       = <<EOF
{ "id": { "S": "1" }
EOF
}

resource "aws_ecs_task_definition" "orders" {
  family = "orders"
  container_definitions = jsonencode({
    orders = { image = "orders:1" }
    proxy  = { image = "proxy:1" }
  })
}
