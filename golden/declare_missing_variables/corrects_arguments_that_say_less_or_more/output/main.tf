module "balancer" {
  source = "./balancer"

  subnet_ids  = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
  vpc_cidr      = "10.30.0.0/16" # ours alone
  instance_class   = "t3.micro"
  internal     = true
  name   = "orders"
  zones    = ["eu-west-1a"]
}
