resource "aws_bedrockagent_agent" "help" {
  agent_name              = "help"
  agent_resource_role_arn = "arn:aws:iam::123456789012:role/help"
  foundation_model        = "anthropic.claude-3-haiku-20240307-v1:0"
  instruction             = "You help customers."
}

resource "aws_bedrockagent_agent" "orders" {
  agent_name              = "orders"
  agent_resource_role_arn = "arn:aws:iam::123456789012:role/orders"
  foundation_model        = "anthropic.claude-3-haiku-20240307-v1:0"
  instruction             = <<-EOT
    You answer questions of customers about what they have ordered, and nothing else.
  EOT
}
