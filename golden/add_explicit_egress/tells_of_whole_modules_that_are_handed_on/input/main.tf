module "stack" {
  source = "./stack"
}

resource "aws_ssm_document" "all" {
  name          = "orders"
  document_type = "Command"
  content       = jsonencode(module.stack)
}
