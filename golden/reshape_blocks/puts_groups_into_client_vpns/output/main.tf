terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_security_group" "vpn" {
  vpc_id = "vpc-0123456789abcdef0"
}

resource "aws_ec2_client_vpn_endpoint" "office" {
  server_certificate_arn = "arn:aws:acm:eu-west-1:123456789012:certificate/ccbc58e8"
  client_cidr_block      = "10.100.0.0/16"
  security_group_ids     = [aws_security_group.vpn.id]
  vpc_id                 = aws_security_group.vpn.vpc_id

  authentication_options {
    type                       = "certificate-authentication"
    root_certificate_chain_arn = "arn:aws:acm:eu-west-1:123456789012:certificate/ccbc58e8"
  }

  connection_log_options {
    enabled = false
  }
}

resource "aws_ec2_client_vpn_network_association" "a" {
  client_vpn_endpoint_id = aws_ec2_client_vpn_endpoint.office.id
  subnet_id              = "subnet-0123456789abcdef0"
}

resource "aws_ec2_client_vpn_network_association" "more" {
  count                  = 2
  client_vpn_endpoint_id = aws_ec2_client_vpn_endpoint.office.id
  subnet_id              = "subnet-0123456789abcdef${count.index}"
}
