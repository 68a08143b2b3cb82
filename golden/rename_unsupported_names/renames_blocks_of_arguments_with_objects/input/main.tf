terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_bedrockagent_agent" "orders" {
  agent_name              = "orders"
  agent_resource_role_arn = "arn:aws:iam::123456789012:role/orders-agent"
  foundation_model        = "amazon.nova-lite-v1:0"
  instruction             = "You tell customers where their orders are, in one or two sentences."

  # Nothing about prices.
  guardrail_config {
    guardrail_identifier = "abcd1234efgh"
    guardrail_version    = "1"
  }
}
