module "queue" {
  source = "./queue"

  region = "eu-west-1"
}
