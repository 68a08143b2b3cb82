module "queue" {
  source = "./queue"

  environment = "test"
  # In case that it is moved.
  region = "eu-west-1"
}
