terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_launch_template" "workers" {
  name_prefix   = "workers-"
  image_id      = "ami-0a1b2c3d4e5f60718"
  instance_type = "t3.small"

  iam_instance_profile {
    name = "workers" # made by the platform team
  }
}

resource "aws_spot_fleet_request" "workers" {
  iam_fleet_role  = "arn:aws:iam::111122223333:role/fleet"
  target_capacity = 2

  launch_specification {
    ami                  = "ami-0a1b2c3d4e5f60718"
    instance_type        = "t3.small"
    iam_instance_profile = "workers"
  }
}

# An ARN, if a broken one.
resource "aws_launch_template" "broken" {
  name_prefix = "broken-"

  iam_instance_profile {
    arn = "arn:aws:workers"
  }
}
