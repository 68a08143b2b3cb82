module "vpc" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "~> 6.0"

  name = "main"
  cidr = "10.0.0.0/16"
}

resource "aws_security_group" "web" {
  vpc_id = module.vpc.vpc_id
}

resource "random_pet" "name" {}
