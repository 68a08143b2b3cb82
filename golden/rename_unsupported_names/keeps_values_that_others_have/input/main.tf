# A value that one argument has, under a name that says something else.
resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  purpose      = "STANDARD"

  attribute {
    name = "id"
    type = "S"
  }
}

# Another topic than the one that must be given, as far as its name tells.
resource "aws_autoscaling_notification" "orders" {
  group_names           = ["orders"]
  notifications         = ["autoscaling:EC2_INSTANCE_LAUNCH"]
  dead_letter_topic_arn = "arn:aws:sns:eu-west-1:111122223333:orders"
}
