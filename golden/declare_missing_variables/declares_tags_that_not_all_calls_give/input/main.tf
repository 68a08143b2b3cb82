module "orders" {
  source = "./modules/bucket"
  name   = "orders"
  tags   = { Team = "orders" }
}

module "reports" {
  source = "./modules/bucket"
  name   = "reports"
}
