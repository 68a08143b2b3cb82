variable "project" {
  type = string
}

resource "aws_sqs_queue" "orders" {
  name = trim(concat(var.project, "-orders"))
  tags = map("Name", var.project, "Stage", terraform.workspace)
}
