resource "aws_vpc" "this" {
  cidr_block = "10.2.0.0/16"
}

resource "aws_security_group" "store" {
  name        = "orders-store"
  description = "The orders database"
  vpc_id      = aws_vpc.this.id

  ingress {
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["10.2.1.0/24"]
  }
}

output "store_group" {
  value = aws_security_group.store.id
}
