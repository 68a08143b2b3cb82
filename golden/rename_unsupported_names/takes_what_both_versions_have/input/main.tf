terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.40"
    }
  }
}

resource "aws_placement_group" "solver" {
  name     = "solver"
  strategy = "cluster"
}

resource "aws_instance" "solver" {
  ami                = "ami-0a1b2c3d4e5f60718"
  instance_type      = "c5n.18xlarge"
  placement_group_id = aws_placement_group.solver.id
}
