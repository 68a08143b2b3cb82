terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.0"
    }
  }
}

data "aws_region" "current" {}

data "aws_region" "each" {
  for_each = toset(["a"])
}

output "regions" {
  value = "${data.aws_region.current.name}/${data.aws_region.each["a"].name}"
}
