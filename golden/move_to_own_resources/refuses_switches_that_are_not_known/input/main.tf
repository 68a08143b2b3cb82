variable "insights" {
  type    = bool
  default = true
}

# Whether there is one is not known before it is planned.
resource "aws_dynamodb_table" "orders" {
  name                         = "orders"
  billing_mode                 = "PAY_PER_REQUEST"
  hash_key                     = "id"
  contributor_insights_enabled = var.insights

  attribute {
    name = "id"
    type = "S"
  }
}

# Said twice.
resource "aws_s3_bucket" "orders" {
  bucket              = "orders-incoming"
  eventbridge_enabled = true
  enable_eventbridge  = false
}
