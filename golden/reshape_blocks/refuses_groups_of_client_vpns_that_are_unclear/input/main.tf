resource "aws_security_group" "vpn" {
  vpc_id = "vpc-0123456789abcdef0"
}

resource "aws_ec2_client_vpn_endpoint" "office" {
  server_certificate_arn = "arn:aws:acm:eu-west-1:123456789012:certificate/ccbc58e8"
  client_cidr_block      = "10.100.0.0/16"

  authentication_options {
    type                       = "certificate-authentication"
    root_certificate_chain_arn = "arn:aws:acm:eu-west-1:123456789012:certificate/ccbc58e8"
  }

  connection_log_options {
    enabled = false
  }
}

# Of no endpoint here.
resource "aws_ec2_client_vpn_network_association" "home" {
  client_vpn_endpoint_id = "cvpn-endpoint-0123456789abcdef0"
  subnet_id              = "subnet-0123456789abcdef0"
  security_groups        = [aws_security_group.vpn.id]
}

# Of an endpoint whose VPC cannot be told.
resource "aws_ec2_client_vpn_network_association" "office" {
  client_vpn_endpoint_id = aws_ec2_client_vpn_endpoint.office.id
  subnet_id              = "subnet-0123456789abcdef0"
  security_groups        = ["sg-0123456789abcdef0"]
}
