module "network" {
  source = "./network"
}

# Nothing reads the block of the network yet, and there is no output that gives it.
module "firewall" {
  source     = "./firewall"
  network_id = module.network.id
  allowed    = module.network.vpc_cidr
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  instance_class              = "db.t4g.micro"
  allocated_storage           = 20
  username                    = "orders"
  manage_master_user_password = true
  skip_final_snapshot         = true
  vpc_security_group_ids      = [module.firewall.group_id]
}
