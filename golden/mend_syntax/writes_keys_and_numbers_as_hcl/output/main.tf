variable "cluster" {
  type    = string
  default = "main"
}

resource "aws_subnet" "private" {
  count      = 2
  vpc_id     = aws_vpc.main.id
  cidr_block = cidrsubnet("10.0.0.0/16", 8, count.index)
  tags = {
    "Name"                              = "private"
    "kubernetes.io/cluster/${var.cluster}" = "shared"
    "team:owner": "orders"
    kept:var.cluster
  }
}

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_ebs_volume" "data" {
  availability_zone = aws_subnet.private[0].availability_zone
  size              = 1000 / 10
}

resource "aws_sqs_queue" "orders" {
  name                       = "orders"
  visibility_timeout_seconds = 300
  message_retention_seconds  = 1209600
}

resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = "arn:aws:iam::123456789012:role/orders"
  package_type  = "Image"
  image_uri     = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/orders:1"
  memory_size   = 512
  timeout       = 30
}

locals {
  is_shared = (
    var.cluster
    == "main"
  )
}
