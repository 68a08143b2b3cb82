variable "name" {
  type = string
}

variable "cidr" {
  type = string
}

resource "aws_ec2_managed_prefix_list" "pool" {
  name           = var.name
  address_family = "IPv4"
  max_entries    = 1

  entry {
    cidr = var.cidr
  }
}

output "id" {
  value = aws_ec2_managed_prefix_list.pool.id
}
