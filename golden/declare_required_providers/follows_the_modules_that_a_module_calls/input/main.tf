provider "aws" {
  region = "eu-west-1"
}

resource "random_pet" "name" {}

module "queue" {
  source = "./modules/queue"
  name   = random_pet.name.id
}
