variable "network_id" {
  type = string
}

variable "allowed" {
  type = string
}

resource "aws_security_group" "orders" {
  name   = "orders"
  vpc_id = var.network_id

  ingress {
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["10.20.0.0/20"]
  }

  egress {
    description = "Allow outbound traffic within the VPC"
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = [var.allowed]
  }
}

output "group_id" {
  value = aws_security_group.orders.id
}
