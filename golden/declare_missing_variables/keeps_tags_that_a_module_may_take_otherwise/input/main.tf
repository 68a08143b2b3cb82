# The module has tags of its own by default.
module "bucket" {
  source = "./modules/bucket"
  tags   = { Team = "orders" }
}

# No map.
module "queue" {
  source = "./modules/queue"
  tags   = ["orders", "prod"]
}
