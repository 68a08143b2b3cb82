terraform {
  required_providers {
    # Old, and as good as new.
    aws    = "~> 5.0"
    random = {}
  }
}

resource "aws_sqs_queue" "jobs" {
  name = random_pet.name.id
}

resource "random_pet" "name" {}

resource "terraform_data" "hello" {}

data "terraform_remote_state" "network" {
  backend = "local"
}

resource "null_resource" "hello" {}

resource "tls_private_key" "host" {
  algorithm = "ED25519"
}
