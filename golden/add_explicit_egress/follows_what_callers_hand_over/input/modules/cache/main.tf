variable "network_id" {
  type = string
}

resource "aws_security_group" "cache" {
  name   = "cache"
  vpc_id = var.network_id

  ingress {
    description = "PostgreSQL from the VPC"
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }
}

resource "aws_dax_cluster" "main" {
  cluster_name       = "cache"
  iam_role_arn       = "arn:aws:iam::123456789012:role/dax"
  node_type          = "dax.t3.small"
  replication_factor = 1
  security_group_ids = [aws_security_group.cache.id]
}
