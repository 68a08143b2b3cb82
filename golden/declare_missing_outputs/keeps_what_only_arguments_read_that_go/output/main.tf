module "network" {
  source = "./network"
}

module "queue" {
  source = "./queue"
}
