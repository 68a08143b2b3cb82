variable "vpc_id" {
  type = string
}

variable "protocols" {
  type = list(string)
}

resource "aws_security_group" "web" {
  name   = "web"
  vpc_id = var.vpc_id

  # Which of them end where?
  ingress {
    from_port   = [80, 443, 8080]
    to_port     = [80, 443]
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }

  dynamic "ingress" {
    for_each = var.protocols

    content {
      ports       = [53, 123]
      protocol    = ingress.value
      cidr_blocks = ["10.0.0.0/8"]
    }
  }
}

resource "aws_network_acl" "web" {
  vpc_id = var.vpc_id

  # Each has a number.
  ingress {
    rule_no    = 100
    action     = "allow"
    protocol   = "tcp"
    from_port  = [80, 443]
    to_port    = [80, 443]
    cidr_block = "0.0.0.0/0"
  }
}
