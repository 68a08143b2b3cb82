module "queue" {
  source = "./modules/queue"
  tags   = { Team = "orders" }
}
