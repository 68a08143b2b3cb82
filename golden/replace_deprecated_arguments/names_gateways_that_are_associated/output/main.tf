terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_dx_gateway" "main" {
  name            = "main"
  amazon_side_asn = "64512"
}

resource "aws_vpn_gateway" "main" {
  tags = { Name = "main" }
}

resource "aws_dx_gateway_association" "main" {
  dx_gateway_id         = aws_dx_gateway.main.id
  associated_gateway_id = aws_vpn_gateway.main.id
}
