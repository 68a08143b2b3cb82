resource "aws_network_acl" "orders" {
  vpc_id     = var.vpc_id
  subnet_ids = var.subnet_ids

  ingress {
    rule_no    = 100
    action     = "allow"
    protocol   = "tcp"
    cidr_block = "10.0.0.0/16"
    from_port  = 5432
    to_port    = 5432
  }
}

variable "subnet_ids" {
  type = list(string)
}

variable "vpc_id" {
  type = string
}
