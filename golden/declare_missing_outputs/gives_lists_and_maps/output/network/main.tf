resource "aws_subnet" "public" {
  for_each   = toset(["a", "b"])
  vpc_id     = "vpc-0a1b2c3d"
  cidr_block = "10.0.${each.key == "a" ? 0 : 1}.0/24"
}

resource "aws_subnet" "private" {
  for_each   = toset(["a", "b"])
  vpc_id     = "vpc-0a1b2c3d"
  cidr_block = "10.0.${each.key == "a" ? 2 : 3}.0/24"
}

resource "aws_subnet" "database_1" {
  vpc_id     = "vpc-0a1b2c3d"
  cidr_block = "10.0.4.0/24"
}

resource "aws_subnet" "database_2" {
  vpc_id     = "vpc-0a1b2c3d"
  cidr_block = "10.0.5.0/24"
}

resource "aws_security_group" "main" {
  name   = "main"
  vpc_id = "vpc-0a1b2c3d"
}

output "public_subnet_ids" {
  description = "IDs of the public subnets"
  value       = values(aws_subnet.public)[*].id
}

output "private_subnet_ids" {
  description = "IDs of the private subnets"
  value       = { for key, one in aws_subnet.private : key => one.id }
}

output "database_subnet_ids" {
  description = "IDs of the database subnets"
  value       = [aws_subnet.database_1.id, aws_subnet.database_2.id]
}

output "security_group_ids" {
  description = "IDs of the security groups"
  value       = [aws_security_group.main.id]
}
