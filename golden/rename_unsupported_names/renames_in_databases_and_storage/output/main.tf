variable "subnet_ids" { type = list(string) }
variable "security_group_ids" { type = list(string) }
variable "role_arn" { type = string }
variable "kms_key_arn" { type = string }
variable "password" { type = string }

resource "aws_db_instance" "orders" {
  identifier                 = "orders"
  engine                     = "postgres"
  instance_class             = "db.t4g.micro"
  allocated_storage          = 20
  max_allocated_storage      = 100
  username                   = "orders"
  password                   = var.password
  vpc_security_group_ids     = var.security_group_ids
  auto_minor_version_upgrade = true
  publicly_accessible        = false
  final_snapshot_identifier  = "orders-final"
}

resource "aws_docdb_cluster" "catalog" {
  cluster_identifier      = "catalog"
  master_username         = "catalog"
  master_password         = var.password
  vpc_security_group_ids  = var.security_group_ids
  preferred_backup_window = "03:00-04:00"
}

resource "aws_docdb_cluster_instance" "catalog" {
  cluster_identifier = aws_docdb_cluster.catalog.id
  instance_class     = "db.t4g.medium"
}

resource "aws_dynamodb_table" "ingest" {
  name           = "ingest"
  billing_mode   = "PROVISIONED"
  hash_key       = "pk"
  read_capacity  = 5
  write_capacity = 5

  attribute {
    name = "pk"
    type = "S"
  }

  ttl {
    attribute_name = "expires"
    enabled        = true
  }

  point_in_time_recovery {
    enabled = true
  }
}

resource "aws_elasticache_replication_group" "sessions" {
  replication_group_id       = "sessions"
  description                = "Sessions"
  node_type                  = "cache.t4g.micro"
  num_cache_clusters         = 2
  security_group_ids         = var.security_group_ids
  transit_encryption_enabled = true
  maintenance_window         = "sun:05:00-sun:06:00"
}

resource "aws_opensearch_domain" "search" {
  domain_name     = "search"
  access_policies = jsonencode({ Version = "2012-10-17", Statement = [] })

  cluster_config {
    dedicated_master_enabled = true
    dedicated_master_type    = "m6g.large.search"
    dedicated_master_count   = 3
  }

  encrypt_at_rest {
    enabled = true
  }

  log_publishing_options {
    log_type                 = "INDEX_SLOW_LOGS"
    cloudwatch_log_group_arn = "arn:aws:logs:eu-west-1:123456789012:log-group:search"
  }
}

resource "aws_redshift_cluster" "reports" {
  cluster_identifier  = "reports"
  node_type           = "ra3.large"
  number_of_nodes     = 2
  cluster_type        = "multi-node"
  database_name       = "reports"
  master_username     = "reports"
  master_password     = var.password
  encrypted           = true
  iam_roles           = [var.role_arn]
  skip_final_snapshot = true
}

resource "aws_s3_bucket" "data" {
  bucket = "orders-data"
}

resource "aws_s3_bucket_lifecycle_configuration" "data" {
  bucket = aws_s3_bucket.data.id

  rule {
    id     = "old"
    status = "Enabled"

    filter {
      prefix = ""
    }

    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }
}

resource "aws_s3_bucket_notification" "data" {
  bucket = aws_s3_bucket.data.id

  queue {
    queue_arn     = "arn:aws:sqs:eu-west-1:123456789012:ingest"
    events        = ["s3:ObjectCreated:*"]
    filter_prefix = "incoming/"
    filter_suffix = ".json"
  }
}

resource "aws_s3_object" "start" {
  bucket                 = aws_s3_bucket.data.id
  key                    = "start.txt"
  content                = "start"
  server_side_encryption = "aws:kms"
  kms_key_id             = var.kms_key_arn
}

resource "aws_backup_plan" "daily" {
  name = "daily"

  rule {
    rule_name         = "daily"
    target_vault_name = "main"
    start_window      = 60

    copy_action {
      destination_vault_arn = "arn:aws:backup:eu-central-1:123456789012:backup-vault:copies"
    }
  }
}

resource "aws_efs_access_point" "data" {
  file_system_id = "fs-0a1b2c3d4e5f60718"

  posix_user {
    uid = 1000
    gid = 1000
  }

  root_directory {
    path = "/data"
    creation_info {
      owner_uid   = 1000
      owner_gid   = 1000
      permissions = "0755"
    }
  }
}

resource "aws_transfer_user" "partner" {
  server_id = "s-0a1b2c3d4e5f60718"
  user_name = "partner"
  role      = var.role_arn
}
