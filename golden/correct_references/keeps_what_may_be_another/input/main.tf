# Each of these may be meant for more than one thing, or for something that is missing.
resource "aws_iam_role" "flow_logs" {
  name               = "flow-logs"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "vpc-flow-logs.amazonaws.com" } }] })
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
}

resource "aws_sqs_queue" "orders_dlq" {
  name = "orders-dlq"
}

resource "aws_iam_role_policy_attachment" "ingest" {
  role       = aws_iam_role.main.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
}

resource "aws_vpc" "replica" {
  cidr_block = "10.0.0.0/16"
}

output "ids" {
  value = [aws_vpc.main.id, aws_sqs_queue.main.arn, local.orders, t3.micro]
}

# Of what it waits for one is missing, which is not the other.
resource "aws_sns_topic" "orders" {
  name = "orders"

  depends_on = [
    aws_iam_role_policy_attachment.ingest,
    aws_iam_role_policy_attachment.ingest_xray,
  ]
}
