resource "aws_ssm_parameter" "config" {
  name  = "/orders/config"
  type  = "String"
  value = "{"stage": "${terraform.workspace}", "sizes": [1, 2]}"
}

resource "aws_sqs_queue" "orders" {
  name   = "orders"
  policy = "{
    \"Version\": \"2012-10-17\",
    \"Statement\": []
  }"
}

locals {
  escaped = "{\"kept\": true}"
  list    = ["[]", "{}"]
}
