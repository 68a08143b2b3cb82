resource "aws_rds_cluster" "main" {
  cluster_identifier          = "main"
  master_username             = "dbadmin"
  manage_master_user_password = true
  skip_final_snapshot         = true
}

resource "aws_vpc" "a" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_vpc" "b" {
  cidr_block = "10.1.0.0/16"
}

resource "aws_subnet" "main" {
  cidr_block = "10.0.0.0/24"
}
