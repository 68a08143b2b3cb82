provider "aws" {
  alias  = "us_west_2"
  region = "us-west-2"
}

module "queue" {
  source = "./queue"

  providers = {
    aws = aws.us_west_2
  }
}
