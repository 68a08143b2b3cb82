provider "aws" {
  region = "eu-west-1"
}

resource "aws_sqs_queue" "orders" {
  name   = "orders"
  region = "us-east-1"
}

resource "aws_rds_cluster" "main" {
  cluster_identifier = "main"
  engine             = "aurora-postgresql"
}

resource "aws_rds_cluster_instance" "main" {
  cluster_identifier = aws_rds_cluster.main.id
  engine             = "aurora-postgresql"
  instance_class     = "db.t4g.medium"
  storage_encrypted  = true
}

data "aws_ami_ids" "ours" {
  owners = ["self"]
  tags   = { Team = "shop" }
}

resource "aws_autoscaling_group" "web" {
  min_size = 1
  max_size = 3
  tags     = { Name = "web" }
}
