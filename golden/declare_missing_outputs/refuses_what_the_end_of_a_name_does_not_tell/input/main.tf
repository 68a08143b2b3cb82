module "network" {
  source = "./modules/network"
}

# Which of its subnets are private, nothing says.
resource "aws_db_subnet_group" "orders" {
  name       = "orders"
  subnet_ids = module.network.isolated_subnet_ids
}
