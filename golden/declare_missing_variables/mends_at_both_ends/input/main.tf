module "queue" {
  source = "./queue"

  name   = "jobs"
  region = "eu-west-1"
}
