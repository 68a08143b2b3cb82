terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "extra_tags" {
  type    = list(map(string))
  default = []
}

variable "tags" {
  type    = map(string)
  default = {}
}

# What older versions took: a list of objects.
resource "aws_autoscaling_group" "ingest" {
  name               = "ingest"
  min_size           = 1
  max_size           = 2
  availability_zones = ["eu-west-1a"]

  launch_template {
    name = "ingest"
  }

  tags = concat(
    [{ key = "Name", value = "ingest", propagate_at_launch = true }],
    var.extra_tags,
  )
}

resource "aws_autoscaling_group" "orders" {
  name               = "orders"
  min_size           = 1
  max_size           = 2
  availability_zones = ["eu-west-1a"]
  tags               = var.extra_tags

  launch_template {
    name = "orders"
  }
}

# A map says the names of the tags by its keys.
resource "aws_autoscaling_group" "reports" {
  name               = "reports"
  min_size           = 1
  max_size           = 2
  availability_zones = ["eu-west-1a"]
  tags               = var.tags

  launch_template {
    name = "reports"
  }
}
