resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

# Which one is meant cannot be told.
output "vpc" {
  value = aws_vpc.main.id[1]
}
