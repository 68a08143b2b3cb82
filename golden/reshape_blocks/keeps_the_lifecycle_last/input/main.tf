variable "role_arn" {
  type = string
}

resource "aws_dynamodb_table" "orders" {
  name                           = "orders"
  billing_mode                   = "PAY_PER_REQUEST"
  hash_key                       = "id"
  point_in_time_recovery_enabled = true

  attribute {
    name = "id"
    type = "S"
  }

  # It has what nobody can bring back.
  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_lambda_function" "orders" {
  function_name         = "orders"
  role                  = var.role_arn
  package_type          = "Image"
  image_uri             = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/orders:1"
  dead_letter_queue_arn = "arn:aws:sqs:eu-west-1:111122223333:orders"

  depends_on = [aws_dynamodb_table.orders]
}
