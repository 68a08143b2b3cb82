resource "aws_s3_bucket" "access" {
  bucket = "access"
}

locals {
  common_tags = { Project = "shop" }
}

module "roles" {
  source = "./roles"

  tags = local.common_tags
}

module "balancer" {
  source = "./balancer"

  name        = "shop"
  logs_bucket = local.logs_bucket
  tags        = local.common_tags
}

locals {
  logs_bucket = aws_s3_bucket.access.id
}
