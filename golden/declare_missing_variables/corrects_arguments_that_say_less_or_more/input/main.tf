module "balancer" {
  source = "./balancer"

  app_subnet_ids  = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
  cidr_block      = "10.30.0.0/16" # ours alone
  instance_type   = "t3.micro"
  is_internal     = true
  balancer_name   = "orders"
  public_zones    = ["eu-west-1a"]
  delete_backups  = true
}
