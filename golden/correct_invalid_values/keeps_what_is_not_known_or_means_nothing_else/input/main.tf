variable "billing_mode" {
  type    = string
}

resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = var.billing_mode
  hash_key     = "id"
  table_class  = "CHEAP"

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_lb_target_group" "web" {
  name_prefix = "${var.billing_mode}-web-"
  port        = 80
  protocol    = "HTTP"
  vpc_id      = "vpc-1"
}

resource "aws_security_group" "web" {
  name = "my-sg-web"
}
