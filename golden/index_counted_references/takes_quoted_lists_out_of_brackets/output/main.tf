terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "vpc_id" {
  type = string
}

variable "extra_subnet_id" {
  type = string
}

variable "role" {
  type = string
}

resource "aws_subnet" "private" {
  count = 2

  vpc_id     = var.vpc_id
  cidr_block = cidrsubnet("10.20.0.0/16", 8, count.index)
}

resource "aws_subnet" "data" {
  for_each = toset(["a", "b"])

  vpc_id            = var.vpc_id
  availability_zone = "eu-west-1${each.key}"
  cidr_block        = each.key == "a" ? "10.20.10.0/24" : "10.20.11.0/24"
}

resource "aws_db_subnet_group" "orders" {
  name       = "orders"
  subnet_ids = aws_subnet.private[*].id # both
}

resource "aws_elasticache_subnet_group" "orders" {
  name       = "orders"
  subnet_ids = values(aws_subnet.data)[*].id
}

resource "aws_lambda_function" "ingest" {
  function_name = "ingest"
  role          = var.role
  runtime       = "python3.12"
  handler       = "ingest.main"
  s3_bucket     = "orders-code"
  s3_key        = "ingest.zip"

  vpc_config {
    subnet_ids         = aws_subnet.private[*].id
    security_group_ids = []
  }
}

resource "aws_vpc_endpoint" "queues" {
  vpc_id            = var.vpc_id
  service_name      = "com.amazonaws.eu-west-1.sqs"
  vpc_endpoint_type = "Interface"

  subnet_ids = flatten([
    aws_subnet.private[*].id,
    var.extra_subnet_id,
  ])
}

resource "aws_neptune_subnet_group" "orders" {
  subnet_ids = ["${aws_subnet.private.0.id}", "${aws_subnet.private.1.id}"]
}
