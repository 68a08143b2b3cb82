terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.90"
    }
  }
}

resource "aws_cloudformation_stack_set_instance" "audit" {
  stack_set_name = "audit"
  region         = "eu-west-1"
}

resource "aws_batch_compute_environment" "reports" {
  compute_environment_name = "reports"
  type                     = "UNMANAGED"
}

# Another thing than the name of a group, and only of version 6.
resource "aws_instance" "app" {
  ami                = "ami-0123456789abcdef0"
  instance_type      = "t3.micro"
  placement_group_id = aws_placement_group.app.placement_group_id
}

resource "aws_placement_group" "app" {
  name     = "app"
  strategy = "cluster"
}
