resource "aws_lb" "web" {
  name              = "web"
  internal          = false
  subnets           = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  enable_websockets = true
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
    name     = "by-id"
    hash_key = "id"
  }
}

resource "aws_personalize_dataset_group" "main" {
  name = "main"
}
