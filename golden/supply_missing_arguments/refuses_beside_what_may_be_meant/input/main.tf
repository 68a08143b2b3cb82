# Each block holds what it does not take, which may be what is missing.
variable "is_recording" {
  description = "Whether changes are recorded."
  type        = bool
  default     = false
}

resource "aws_config_configuration_recorder" "account" {
  role_arn = "arn:aws:iam::111122223333:role/config"
}

resource "aws_config_configuration_recorder_status" "account" {
  name      = aws_config_configuration_recorder.account.name
  recording = var.is_recording
}

resource "aws_backup_vault" "orders" {
  name = "orders"
}

resource "aws_backup_plan" "orders" {
  name = "orders"

  rule {
    rule_name           = "daily"
    target_backup_vault = aws_backup_vault.orders.name
    schedule            = "cron(0 3 * * ? *)"
  }
}

resource "aws_launch_template" "ingest" {
  image_id      = "ami-0a1b2c3d4e5f60718"
  instance_type = "t3.micro"
}

resource "aws_autoscaling_group" "ingest" {
  min_size           = 1
  max_size           = 2
  availability_zones = ["eu-west-1a"]
  launch_template_id = aws_launch_template.ingest.id
}

resource "aws_s3_bucket" "orders" {
  bucket = "orders-data"
}

resource "aws_s3_bucket_logging" "orders" {
  bucket          = aws_s3_bucket.orders.id
  target_bucket   = "orders-logs"
  log_file_prefix = "access/"
}


resource "aws_elasticache_replication_group" "main" {
  replication_group_id          = "main"
  replication_group_description = "Main"
}
