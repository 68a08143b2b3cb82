terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "is_large" {
  type    = bool
  default = false
}

resource "aws_emr_cluster" "batch" {
  count         = var.is_large ? 1 : 0
  name          = "batch"
  release_label = "emr-7.2.0"
  service_role  = "arn:aws:iam::123456789012:role/emr"
}

resource "aws_emr_managed_scaling_policy" "batch" {
  count = var.is_large ? 1 : 0

  cluster_id = aws_emr_cluster.batch[count.index].id

  # Grows while jobs wait.
  compute_limits {
    unit_type              = "Instances"
    minimum_capacity_units = 2
    maximum_capacity_units = 10
  }
}

resource "aws_backup_plan" "daily" {
  name = "daily"

  rule {
    rule_name         = "daily"
    target_vault_name = "Default"
  }
}

resource "aws_backup_selection" "daily" {
  plan_id      = aws_backup_plan.daily.id
  name         = "tagged"
  iam_role_arn = "arn:aws:iam::123456789012:role/backup"

  selection_tag {
    type  = "STRINGEQUALS"
    key   = "backup"
    value = "daily"
  }
}

resource "aws_efs_file_system" "shared" {
  encrypted = true
}

resource "aws_efs_mount_target" "shared" {
  file_system_id = aws_efs_file_system.shared.id
  subnet_id      = "subnet-0a1b2c3d4e5f60718"
}

resource "aws_efs_mount_target" "shared_2" {
  file_system_id = aws_efs_file_system.shared.id
  subnet_id      = "subnet-18f607e5d4c3b2a10"
}

resource "aws_lambda_function" "thumbnails" {
  function_name = "thumbnails"
  role          = "arn:aws:iam::123456789012:role/thumbnails"
  package_type  = "Image"
  image_uri     = "123456789012.dkr.ecr.us-east-1.amazonaws.com/thumbnails:1"
}

resource "aws_lambda_event_source_mapping" "thumbnails" {
  function_name    = aws_lambda_function.thumbnails.function_name
  event_source_arn = "arn:aws:sqs:us-east-1:123456789012:thumbnails"
  batch_size       = 10
}

# An object, and a list of such.
resource "aws_s3_bucket" "site" {
  bucket = "site-8c1f"
}

resource "aws_s3_bucket_metric" "site" {
  bucket = aws_s3_bucket.site.id
  name   = "all"
}

resource "aws_s3_bucket_metric" "site_2" {
  bucket = aws_s3_bucket.site.id
  name   = "everything"
}

resource "aws_s3_bucket_website_configuration" "site" {
  bucket         = aws_s3_bucket.site.id
  index_document = { suffix = "index.html" }
}

resource "aws_autoscaling_group" "web" {
  name               = "web"
  availability_zones = ["us-east-1a"]
  max_size           = 4
  min_size           = 1

  launch_template {
    id = "lt-0a1b2c3d4e5f60718"
  }
}

resource "aws_autoscaling_policy" "web" {
  autoscaling_group_name = aws_autoscaling_group.web.name
  name                   = "cpu"
  policy_type            = "TargetTrackingScaling"

  target_tracking_configuration {
    target_value = 60

    predefined_metric_specification {
      predefined_metric_type = "ASGAverageCPUUtilization"
    }
  }
}
