provider "aws" {
  region = var.region

  default_tags {
    tags = local.tags
  }
}

provider "aws" {
  alias  = "west"
  region = "us-west-2"

  default_tags {
    tags = { Region = data.aws_region.west.id }
  }
}

data "aws_region" "current" {}

data "aws_region" "west" {
  provider = aws.west
}

locals {
  tags = {
    Project = "orders"
    Region  = data.aws_region.current.name
  }
}

output "region" {
  value = data.aws_region.current.name
}
