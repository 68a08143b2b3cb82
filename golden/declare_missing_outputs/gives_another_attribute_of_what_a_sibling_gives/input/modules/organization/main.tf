resource "aws_organizations_organization" "this" {
  feature_set = "ALL"
}

resource "aws_sqs_queue" "events" {
  name = "events"
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
}

resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  hash_key     = "id"
  billing_mode = "PAY_PER_REQUEST"

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_s3_bucket" "orders" {
  bucket = "orders"
}
