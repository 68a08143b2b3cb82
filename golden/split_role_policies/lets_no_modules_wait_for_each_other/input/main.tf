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

  inline_policy {
    name = "send"
    policy = jsonencode({
      Version   = "2012-10-17"
      Statement = [{ Effect = "Allow", Action = "sqs:SendMessage", Resource = module.ingest.queue_arn }]
    })
  }
}

resource "aws_iam_role" "ingest" {
  name               = "ingest"
  assume_role_policy = local.trust

  inline_policy {
    name = "send"
    policy = jsonencode({
      Version   = "2012-10-17"
      Statement = [{ Effect = "Allow", Action = "sqs:SendMessage", Resource = module.orders.queue_arn }]
    })
  }
}

module "orders" {
  source   = "./service"
  name     = "orders"
  role_arn = aws_iam_role.orders.arn
}

module "ingest" {
  source   = "./service"
  name     = "ingest"
  role_arn = aws_iam_role.ingest.arn
}
