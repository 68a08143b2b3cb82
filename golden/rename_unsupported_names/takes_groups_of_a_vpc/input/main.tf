terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_security_group" "data" {
  count = 2
  name  = "data-${count.index}"
}

data "aws_security_group" "shared" {
  name = "shared"
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  allocated_storage           = 20
  engine                      = "mysql"
  instance_class              = "db.t3.micro"
  username                    = "orders"
  manage_master_user_password = true
  skip_final_snapshot         = true

  # Who may come in.
  security_group_names = [aws_security_group.data[0].name, data.aws_security_group.shared.name]
}

resource "aws_elasticache_cluster" "sessions" {
  cluster_id           = "sessions"
  engine               = "redis"
  node_type            = "cache.t3.micro"
  num_cache_nodes      = 1
  security_group_names = [aws_security_group.data[1].id]
}
