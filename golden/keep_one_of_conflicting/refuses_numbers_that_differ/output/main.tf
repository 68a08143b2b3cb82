terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "nodes" {
  type    = number
  default = 4
}

resource "aws_elasticache_replication_group" "replicas" {
  replication_group_id    = "replicas"
  description             = "One shard, as it seems"
  num_cache_clusters      = 3
  replicas_per_node_group = 1
}

resource "aws_elasticache_replication_group" "shards" {
  replication_group_id    = "shards"
  description             = "Five nodes, or four"
  num_cache_clusters      = 5
  num_node_groups         = 2
  replicas_per_node_group = 1
}

resource "aws_elasticache_replication_group" "variable" {
  replication_group_id    = "variable"
  description             = "As many as are asked for, or four"
  num_cache_clusters      = var.nodes
  num_node_groups         = 2
  replicas_per_node_group = 1
}

resource "aws_glue_job" "load" {
  name              = "load"
  role_arn          = "arn:aws:iam::123456789012:role/load"
  max_capacity      = 10
  worker_type       = "G.1X"
  number_of_workers = 2

  command {
    script_location = "s3://jobs/load.py"
  }
}

resource "aws_glue_job" "sized" {
  name         = "sized"
  role_arn     = "arn:aws:iam::123456789012:role/load"
  glue_version = "4.0"
  max_capacity = 10
  worker_type  = "G.1X"

  command {
    script_location = "s3://jobs/load.py"
  }
}

# Of this version only the workers count.
resource "aws_glue_job" "recent" {
  name              = "recent"
  role_arn          = "arn:aws:iam::123456789012:role/load"
  glue_version      = "4.0"
  worker_type       = "G.1X"
  number_of_workers = 2

  command {
    script_location = "s3://jobs/load.py"
  }
}
