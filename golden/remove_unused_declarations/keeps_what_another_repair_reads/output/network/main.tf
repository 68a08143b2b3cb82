resource "aws_vpc" "this" {
  cidr_block = "10.20.0.0/16"
}

output "id" {
  value = aws_vpc.this.id
}

output "vpc_cidr" {
  value = aws_vpc.this.cidr_block
}
