variable "password" {
  type      = string
  sensitive = true
}

variable "subnet_group" {
  type = string
}

# A bucket has no other name.
resource "aws_s3_bucket" "orders" {
  name = "orders-data"
}

resource "aws_s3_bucket_lifecycle_configuration" "orders" {
  bucket = aws_s3_bucket.orders.id

  rule {
    id     = "old"
    status = "Enabled"

    filter {
      size_greater_than = 1024
    }

    transition {
      transition_in_days   = 30 # as CloudFormation calls it
      target_storage_class = "STANDARD_IA"
    }

    abort_multipart {
      days_after = 7
    }
  }
}

resource "aws_db_instance" "orders" {
  instance_id         = "orders"
  db_instance_type    = "db.t4g.micro"
  engine              = "postgres"
  storage_gb          = 20
  volume_type         = "gp3"
  user_name           = "orders"
  root_password       = var.password
  subnet_group        = var.subnet_group
  encryption_enabled  = true
  iam_auth            = true
  public_accessible   = false
  delete_protection   = true
  db_parameter_group  = "orders"
  log_types           = ["postgresql"]
  skip_final_snapshot = true
}

resource "aws_elasticache_cluster" "sessions" {
  cache_cluster_id            = "sessions"
  cache_engine                = "redis"
  cache_engine_version        = "7.1"
  node_type                   = "cache.t4g.micro"
  num_cache_nodes             = 1
  cache_subnet_group          = var.subnet_group
  preferred_availability_zone = "eu-west-1a"
  backup_window               = "03:00-05:00"
}

resource "aws_dax_cluster" "orders" {
  cluster_name = "orders"
  iam_role     = "arn:aws:iam::123456789012:role/dax"
  node_class   = "dax.t3.small"
  num_nodes    = 3
}

resource "aws_redshift_cluster" "orders" {
  cluster_name        = "orders"
  instance_class      = "ra3.large"
  dbname              = "orders"
  master_user         = "orders"
  master_password     = var.password
  encryption          = true
  skip_final_snapshot = true
}

resource "aws_dynamodb_table" "orders" {
  name           = "orders"
  billing        = "PAY_PER_REQUEST"
  hash           = "id"
  sort           = "day"
  stream_view    = "NEW_IMAGE"
  stream_enabled = true

  attribute {
    name      = "id"
    data_type = "S"
  }

  attribute {
    key  = "day"
    type = "S"
  }
}
