module "queue" {
  source = "./queue"

  enviroment = "test"
}
