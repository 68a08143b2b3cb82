resource "aws_ssm_automation_document" "restart" {
  name    = "orders-restart"
  content = jsonencode({ schemaVersion = "0.3" })
}

resource "aws_organizations_tag_policy" "cost" {
  name    = "cost-centres"
  content = jsonencode({ tags = {} })
}

# It says which kind it is already.
resource "aws_ssm_command_document" "patch" {
  name          = "orders-patch"
  document_type = "Command"
  content       = jsonencode({ schemaVersion = "2.2" })
}

resource "aws_ssm_association" "restart" {
  name = aws_ssm_automation_document.restart.name
}
