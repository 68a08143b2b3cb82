resource "aws_ec2_client_vpn_endpoint" "orders" {
  server_certificate_arn = var.certificate_arn
  client_cidr_block      = "10.200.0.0/22"
  vpc_id                 = "vpc-0123456789abcdef0"
  security_group_ids     = [aws_security_group.orders.id]

  authentication_options {
    type                       = "certificate-authentication"
    root_certificate_chain_arn = var.certificate_arn
  }

  connection_log_options {
    enabled = false
  }
}

resource "aws_ec2_client_vpn_network_association" "orders" {
  client_vpn_endpoint_id = aws_ec2_client_vpn_endpoint.orders.id
  subnet_id              = "subnet-0123456789abcdef0"
  security_groups        = [aws_security_group.orders.id]
}

resource "aws_security_group" "orders" {
  name   = "orders"
  vpc_id = "vpc-0123456789abcdef0"
}

variable "certificate_arn" {
  type = string
}
