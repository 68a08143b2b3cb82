terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_elasticache_replication_group" "orders" {
  replication_group_id          = "orders"
  replication_group_description = "Orders that are not paid yet"
  node_type                     = "cache.t3.micro"
}
