terraform {
  required_providers {
    aws = "~> 5.0" # as it was
  }
}

provider "aws" {
  version = "~> 5.0"
  region  = "eu-west-1"
}

resource "aws_elasticache_replication_group" "orders" {
  replication_group_id          = "orders"
  replication_group_description = "Carts of the shop"
  node_type                     = "cache.t3.micro"
}
