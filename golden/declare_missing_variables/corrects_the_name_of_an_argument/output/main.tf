module "queue" {
  source = "./queue"

  environment = "test"
}
