variable "primary_vpc_id" {
  description = "Primary VPC ID, for aws_vpc_peering_connection.main"
  type        = string
}

variable "dr_vpc_id" {
  description = "DR VPC ID, for aws_vpc_peering_connection.main"
  type        = string
}

resource "aws_vpc_peering_connection" "main" {
  vpc_id      = var.primary_vpc_id
  peer_vpc_id = var.dr_vpc_id
  auto_accept = true
}
