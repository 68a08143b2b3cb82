data "aws_vpc" "main" {
  default = true
}

data "aws_partition" "current" {}

data "aws_region" "current" {}
