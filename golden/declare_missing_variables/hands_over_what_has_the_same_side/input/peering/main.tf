resource "aws_vpc_peering_connection" "main" {
  vpc_id      = var.primary_vpc_id
  peer_vpc_id = var.dr_vpc_id
  auto_accept = true
}
