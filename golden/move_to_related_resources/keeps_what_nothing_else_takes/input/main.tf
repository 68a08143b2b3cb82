# The instances are made elsewhere.
resource "aws_rds_cluster" "orders" {
  cluster_identifier          = "orders"
  engine                      = "aurora-postgresql"
  master_username             = "orders"
  manage_master_user_password = true
  skip_final_snapshot         = true
  publicly_accessible         = false
}

resource "aws_subnet" "a" {
  vpc_id               = var.vpc_id
  cidr_block           = "10.0.0.0/24"
  enable_dns_hostnames = true
}

variable "vpc_id" {
  type = string
}
