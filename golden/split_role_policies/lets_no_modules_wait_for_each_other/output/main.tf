# Two services, each of which sends to the queue of the other.
locals {
  trust = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })
}

resource "aws_iam_role" "orders" {
  name               = "orders"
  assume_role_policy = local.trust
}

resource "aws_iam_role_policy" "orders" {
  name = "send"
  role = aws_iam_role.orders.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sqs:SendMessage", Resource = module.ingest.queue_arn }]
  })
}

resource "aws_iam_role" "ingest" {
  name               = "ingest"
  assume_role_policy = local.trust
}

resource "aws_iam_role_policy" "ingest" {
  name = "send"
  role = aws_iam_role.ingest.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sqs:SendMessage", Resource = module.orders.queue_arn }]
  })
}

module "orders" {
  source   = "./service"
  name     = "orders"
  role_arn = aws_iam_role.orders.arn

  depends_on = [aws_iam_role_policy.orders]
}

module "ingest" {
  source   = "./service"
  name     = "ingest"
  role_arn = aws_iam_role.ingest.arn
}
