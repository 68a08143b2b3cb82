provider "aws" {
  alias  = "west"
  region = "us-west-2"
}

module "queue" {
  source = "./queue"

  tags = {
    Team = "orders"
  }

  providers = {
    aws = aws.west
  }

  # The queue is never to be lost.
  lifecycle {
    prevent_destroy = true
  }
}
