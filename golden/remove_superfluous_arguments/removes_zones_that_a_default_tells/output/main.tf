variable "environment" {
  type        = string
  description = "Where it runs"
  default     = "dev"
}

variable "readers" {
  type        = map(object({ class = string }))
  description = "The instances"
  default = {
    one = { class = "db.r6g.large" }
  }
}

locals {
  sizes = {
    dev  = { instances = 1 }
    prod = { instances = 3 }
  }
  size = local.sizes[var.environment]
}

resource "aws_rds_cluster" "orders" {
  cluster_identifier          = "orders"
  engine                      = "aurora-postgresql"
  master_username             = "orders"
  manage_master_user_password = true
  skip_final_snapshot         = true
}

resource "aws_rds_cluster_instance" "orders" {
  count = local.size.instances

  cluster_identifier = aws_rds_cluster.orders.id
  engine             = aws_rds_cluster.orders.engine
  instance_class     = "db.r6g.large"
}

resource "aws_docdb_cluster" "ingest" {
  cluster_identifier          = "ingest"
  master_username             = "ingest"
  manage_master_user_password = true
  skip_final_snapshot         = true
}

resource "aws_docdb_cluster_instance" "ingest" {
  for_each = var.readers

  cluster_identifier = aws_docdb_cluster.ingest.id
  instance_class     = each.value.class
}

# Without any instance.
resource "aws_rds_cluster" "returns" {
  cluster_identifier          = "returns"
  engine                      = "aurora-postgresql"
  engine_mode                 = "serverless"
  master_username             = "returns"
  manage_master_user_password = true
  skip_final_snapshot         = true
}
