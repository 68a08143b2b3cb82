variable "is_kept" {
  type    = bool
  default = true
}

resource "aws_secretsmanager_secret" "scratch" {
  name                          = "scratch"
  force_delete_without_recovery = true
}

resource "aws_secretsmanager_secret" "kept" {
  name         = "kept"
  force_delete = false
}

resource "aws_guardduty_detector_feature" "rds" {
  detector_id = "12abc34d567e8fa901bc2d34e56789f0"
  name        = "RDS_LOGIN_EVENTS"
  enabled     = var.is_kept
}

resource "aws_s3_bucket_accelerate_configuration" "data" {
  bucket  = "orders-data"
  enabled = false
}

resource "aws_efs_backup_policy" "data" {
  file_system_id = "fs-0a1b2c3d4e5f60718"

  backup_policy {
    enabled = true
  }
}

resource "aws_ecs_capacity_provider" "workers" {
  name = "workers"

  auto_scaling_group_provider {
    auto_scaling_group_arn = "arn:aws:autoscaling:eu-west-1:123456789012:autoScalingGroup:11111111-2222-3333-4444-555555555555:autoScalingGroupName/workers"

    managed_scaling {
      enabled         = true
      target_capacity = 90
    }
  }
}

resource "aws_s3_bucket_replication_configuration" "data" {
  bucket = "orders-data"
  role   = "arn:aws:iam::123456789012:role/replication"

  rule {
    id     = "all"
    status = "Enabled"

    filter {}

    delete_marker_replication {
      enabled = true
    }

    destination {
      bucket = "arn:aws:s3:::orders-copies"

      metrics {
        enabled = true
      }
    }
  }
}
