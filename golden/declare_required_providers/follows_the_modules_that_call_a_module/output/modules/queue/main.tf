terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.2"
    }
  }
}

resource "aws_sqs_queue" "jobs" {
  name = module.name.value
}

module "name" {
  source = "../name"
}
