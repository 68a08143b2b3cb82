resource "aws_s3_bucket" "uploads" {
  bucket         = "uploads-0a1b2c"
  access_control = "Private"
  encryption     = "AES256"
}

resource "aws_db_subnet_group" "orders" {
  name       = "orders"
  vpc_id     = var.vpc_id
  subnet_ids = var.subnet_ids
}

resource "aws_kinesis_firehose_delivery_stream" "orders" {
  name                 = "orders"
  destination          = "extended_s3"
  delivery_stream_type = "KinesisStreamAsSource"

  kinesis_source_configuration {
    kinesis_stream_arn = "arn:aws:kinesis:eu-west-1:123456789012:stream/orders"
    role_arn           = "arn:aws:iam::123456789012:role/orders"
  }

  extended_s3_configuration {
    bucket_arn = "arn:aws:s3:::orders"
    role_arn   = "arn:aws:iam::123456789012:role/orders"
  }
}

resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  global_secondary_index {
    name            = "by-id"
    hash_key        = "id"
    projection_type = "ALL"
    billing_mode    = "PAY_PER_REQUEST"
  }
}

resource "aws_route53_record" "site" {
  zone_id = "Z0123456789ABCDEFGHIJ"
  name    = "www.example.com"
  type    = "CNAME"
  ttl     = 300
  records = ["example.net"]
  comment = "Until the new site is there"
}

resource "aws_vpn_gateway" "main" {
  vpc_id = var.vpc_id
  type   = "ipsec.1"
}

variable "subnet_ids" {
  type = list(string)
}

variable "vpc_id" {
  type = string
}
