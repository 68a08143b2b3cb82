variable "password" {
  type      = string
  sensitive = true
}

variable "subnet_group" {
  type = string
}

# A bucket has no other name.
resource "aws_s3_bucket" "orders" {
  bucket = "orders-data"
}

resource "aws_s3_bucket_lifecycle_configuration" "orders" {
  bucket = aws_s3_bucket.orders.id

  rule {
    id     = "old"
    status = "Enabled"

    filter {
      object_size_greater_than = 1024
    }

    transition {
      days          = 30 # as CloudFormation calls it
      storage_class = "STANDARD_IA"
    }

    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }
}

resource "aws_db_instance" "orders" {
  identifier                          = "orders"
  instance_class                      = "db.t4g.micro"
  engine                              = "postgres"
  allocated_storage                   = 20
  storage_type                        = "gp3"
  username                            = "orders"
  password                            = var.password
  db_subnet_group_name                = var.subnet_group
  storage_encrypted                   = true
  iam_database_authentication_enabled = true
  publicly_accessible                 = false
  deletion_protection                 = true
  parameter_group_name                = "orders"
  enabled_cloudwatch_logs_exports     = ["postgresql"]
  skip_final_snapshot                 = true
}

resource "aws_elasticache_cluster" "sessions" {
  cluster_id        = "sessions"
  engine            = "redis"
  engine_version    = "7.1"
  node_type         = "cache.t4g.micro"
  num_cache_nodes   = 1
  subnet_group_name = var.subnet_group
  availability_zone = "eu-west-1a"
  snapshot_window   = "03:00-05:00"
}

resource "aws_dax_cluster" "orders" {
  cluster_name       = "orders"
  iam_role_arn       = "arn:aws:iam::123456789012:role/dax"
  node_type          = "dax.t3.small"
  replication_factor = 3
}

resource "aws_redshift_cluster" "orders" {
  cluster_identifier  = "orders"
  node_type           = "ra3.large"
  database_name       = "orders"
  master_username     = "orders"
  master_password     = var.password
  encrypted           = true
  skip_final_snapshot = true
}

resource "aws_dynamodb_table" "orders" {
  name             = "orders"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  range_key        = "day"
  stream_view_type = "NEW_IMAGE"
  stream_enabled   = true

  attribute {
    name = "id"
    type = "S"
  }

  attribute {
    name = "day"
    type = "S"
  }
}
