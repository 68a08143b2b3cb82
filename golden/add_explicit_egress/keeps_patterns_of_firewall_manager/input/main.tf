resource "aws_security_group" "allowed" {
  name        = "orders-allowed"
  description = "What groups of the accounts may allow"
  vpc_id      = aws_vpc.main.id

  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
}

resource "aws_vpc" "main" {
  cidr_block = "10.1.0.0/16"
}

resource "aws_fms_policy" "audit" {
  name                  = "orders-audit"
  exclude_resource_tags = false
  remediation_enabled   = false
  resource_type         = "AWS::EC2::SecurityGroup"

  security_service_policy_data {
    type = "SECURITY_GROUPS_CONTENT_AUDIT"

    managed_service_data = jsonencode({
      type           = "SECURITY_GROUPS_CONTENT_AUDIT"
      securityGroups = [{ id = aws_security_group.allowed.id }]

      securityGroupAction = { type = "ALLOW" }
    })
  }
}
