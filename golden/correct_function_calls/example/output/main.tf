variable "project" {
  type = string
}

resource "aws_sqs_queue" "orders" {
  name = trimspace("${var.project}-orders")
  tags = tomap({ "Name" = var.project, "Stage" = terraform.workspace })
}
