variable "mode" {
  type    = string
  default = "on-demand"
}

variable "name" {
  type    = string
  default = "orders-of-all-departments-and-of-all-shops"
}

locals {
  class = "STANDARDX"
}

resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = var.mode
  hash_key     = "id"
  table_class  = local.class

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_lb" "orders" {
  name               = "${var.name}-lb"
  load_balancer_type = "network"
  subnets            = ["subnet-0123456789abcdef0"]
}
