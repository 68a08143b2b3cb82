terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_db_instance" "orders" {
  identifier        = "orders"
  engine            = "postgres"
  instance_class    = "db.t4g.micro"
  allocated_storage = 20
  username          = "orders"

  manage_master_user_password = true
}

resource "aws_rds_cluster" "orders" {
  cluster_identifier          = "orders"
  engine                      = "aurora-postgresql"
  master_username             = "orders"
  manage_master_user_password = true
}

resource "aws_redshift_cluster" "orders" {
  cluster_identifier     = "orders"
  node_type              = "ra3.large"
  master_username        = "orders"
  manage_master_password = true
}

resource "aws_elasticache_replication_group" "orders" {
  replication_group_id = "orders"
  description          = "Orders"
}

resource "aws_elasticache_cluster" "orders" {
  cluster_id = "orders"
  engine     = "memcached"
}

output "urls" {
  value = [
    "postgres://${aws_db_instance.orders.address}:${aws_db_instance.orders.port}/orders",
    "postgres://${aws_rds_cluster.orders.endpoint}:${aws_rds_cluster.orders.port}/orders",
    aws_rds_cluster.orders.reader_endpoint,
    "${aws_redshift_cluster.orders.dns_name}:${aws_redshift_cluster.orders.port}",
    "${aws_elasticache_replication_group.orders.primary_endpoint_address}:${aws_elasticache_replication_group.orders.port}",
    aws_elasticache_cluster.orders.cluster_address,
    aws_elasticache_replication_group.orders.reader_endpoint_address,
    try(aws_db_instance.orders.address, ""),
  ]
}
