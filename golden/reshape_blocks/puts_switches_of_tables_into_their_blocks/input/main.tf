resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  # As the API calls it.
  sse_enabled            = true
  enable_pitr            = true
  time_to_live_attribute = "expires"

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_kinesis_stream" "orders" {
  name          = "orders"
  capacity_mode = "ON_DEMAND"
}

resource "aws_sfn_state_machine" "orders" {
  name                 = "orders"
  role_arn             = "arn:aws:iam::123456789012:role/orders"
  definition           = jsonencode({ StartAt = "Done", States = { Done = { Type = "Succeed" } } })
  xray_tracing_enabled = true
}
