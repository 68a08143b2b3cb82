terraform {
  required_providers { random = { source = "hashicorp/random" } } # see the wiki
}

resource "random_pet" "name" {}

resource "null_resource" "hello" {
  triggers = {
    name = random_pet.name.id
  }
}
