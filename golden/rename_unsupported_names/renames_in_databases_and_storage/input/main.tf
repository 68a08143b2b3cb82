variable "subnet_ids" { type = list(string) }
variable "security_group_ids" { type = list(string) }
variable "role_arn" { type = string }
variable "kms_key_arn" { type = string }
variable "password" { type = string }

resource "aws_db_instance" "orders" {
  identifier            = "orders"
  engine                = "postgres"
  db_instance_class     = "db.t4g.micro"
  storage               = 20
  max_storage           = 100
  master_username       = "orders"
  master_user_password  = var.password
  security_group_ids    = var.security_group_ids
  minor_version_upgrade = true
  public_access         = false
  final_snapshot_name   = "orders-final"
}

resource "aws_docdb_cluster" "catalog" {
  identifier           = "catalog"
  username             = "catalog"
  master_user_password = var.password
  security_group_ids   = var.security_group_ids
  backup_window        = "03:00-04:00"
}

resource "aws_docdb_cluster_instance" "catalog" {
  cluster_id     = aws_docdb_cluster.catalog.id
  instance_class = "db.t4g.medium"
}

resource "aws_dynamodb_table" "ingest" {
  name                 = "ingest"
  billing_mode         = "PROVISIONED"
  partition_key        = "pk"
  read_capacity_units  = 5
  write_capacity_units = 5

  attribute {
    name = "pk"
    type = "S"
  }

  time_to_live {
    attribute_name = "expires"
    enabled        = true
  }

  point_in_time_recovery_specification {
    point_in_time_recovery_enabled = true
  }
}

resource "aws_elasticache_replication_group" "sessions" {
  name                          = "sessions"
  description                   = "Sessions"
  cache_node_type               = "cache.t4g.micro"
  num_cache_nodes               = 2
  vpc_security_group_ids        = var.security_group_ids
  encryption_in_transit_enabled = true
  preferred_maintenance_window  = "sun:05:00-sun:06:00"
}

resource "aws_opensearch_domain" "search" {
  domain_name   = "search"
  access_policy = jsonencode({ Version = "2012-10-17", Statement = [] })

  cluster_config {
    dedicated_master_enabled = true
    master_instance_type     = "m6g.large.search"
    master_instance_count    = 3
  }

  encryption_at_rest_options {
    enabled = true
  }

  log_publishing_options {
    log_type      = "INDEX_SLOW_LOGS"
    log_group_arn = "arn:aws:logs:eu-west-1:123456789012:log-group:search"
  }
}

resource "aws_redshift_cluster" "reports" {
  cluster_identifier   = "reports"
  node_type            = "ra3.large"
  node_count           = 2
  cluster_type         = "multi-node"
  db_name              = "reports"
  master_username      = "reports"
  master_user_password = var.password
  storage_encrypted    = true
  iam_role_arns        = [var.role_arn]
  skip_final_snapshot  = true
}

resource "aws_s3_bucket" "data" {
  bucket = "orders-data"
}

resource "aws_s3_bucket_lifecycle_configuration" "data" {
  bucket = aws_s3_bucket.data.id

  lifecycle_rule {
    id     = "old"
    status = "Enabled"

    filter {
      prefix = ""
    }

    abort_incomplete_multipart_upload {
      days = 7
    }
  }
}

resource "aws_s3_bucket_notification" "data" {
  bucket = aws_s3_bucket.data.id

  queue {
    queue_arn = "arn:aws:sqs:eu-west-1:123456789012:ingest"
    events    = ["s3:ObjectCreated:*"]
    prefix    = "incoming/"
    suffix    = ".json"
  }
}

resource "aws_s3_object" "start" {
  bucket         = aws_s3_bucket.data.id
  key            = "start.txt"
  body           = "start"
  sse_algorithm  = "aws:kms"
  sse_kms_key_id = var.kms_key_arn
}

resource "aws_backup_plan" "daily" {
  name = "daily"

  rule {
    rule_name                = "daily"
    target_backup_vault_name = "main"
    start_window_minutes     = 60

    copy_action {
      destination_backup_vault_arn = "arn:aws:backup:eu-central-1:123456789012:backup-vault:copies"
    }
  }
}

resource "aws_efs_access_point" "data" {
  file_system_id = "fs-0a1b2c3d4e5f60718"

  posix_user {
    user_id  = 1000
    group_id = 1000
  }

  root_directory {
    path = "/data"
    creation_info {
      uid         = 1000
      gid         = 1000
      permissions = "0755"
    }
  }
}

resource "aws_transfer_user" "partner" {
  server_id = "s-0a1b2c3d4e5f60718"
  user_name = "partner"
  role_arn  = var.role_arn
}
