output "vpc_cidr" {
  description = "Addresses of the network"
  value       = aws_vpc.main.cidr_block
}
