variable "stage" {
  type    = string
  default = "dev"
}

resource "aws_sqs_queue" "orders" {
  name = "${var.stage}-orders"
  tags = { Stage = "${var.stage}", Kept = "${var.stage}-orders" }
}
