module "first" {
  source = "./queue"
}

module "second" {
  source = "./queue"
}
