resource "aws_sns_topic" "backups" {
  name = "orders-backups"
}

resource "aws_backup_vault" "orders" {
  name = "orders"
}

resource "aws_backup_vault_notifications" "orders" {
  backup_vault_name   = aws_backup_vault.orders.name
  sns_topic_arn       = aws_sns_topic.backups.arn
  backup_vault_events = ["BACKUP_JOB_COMPLETED"]
}

resource "aws_sns_topic" "builds" {
  name = "orders-builds"
}

resource "aws_codestarnotifications_notification_rule" "builds" {
  name           = "orders-builds"
  detail_type    = "BASIC"
  event_type_ids = ["codebuild-project-build-state-failed"]
  resource       = "arn:aws:codebuild:eu-west-1:123456789012:project/orders"

  target {
    address = aws_sns_topic.builds.arn
  }
}

# The recorder reads, and may publish nothing itself.
resource "aws_sns_topic" "changes" {
  name = "orders-changes"
}

resource "aws_s3_bucket" "changes" {
  bucket = "orders-changes"
}

resource "aws_iam_role" "recorder" {
  name = "recorder"

  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "config.amazonaws.com" } }]
  })
}

resource "aws_iam_role_policy_attachment" "recorder" {
  role       = aws_iam_role.recorder.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AWS_ConfigRole"
}

resource "aws_iam_role_policy" "recorder" {
  role = aws_iam_role.recorder.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["s3:PutObject", "s3:GetBucketAcl"]
        Resource = [aws_s3_bucket.changes.arn, "${aws_s3_bucket.changes.arn}/*"]
      }
    ]
  })
}

resource "aws_config_configuration_recorder" "main" {
  name     = "main"
  role_arn = aws_iam_role.recorder.arn
}

resource "aws_config_delivery_channel" "main" {
  name           = "main"
  s3_bucket_name = aws_s3_bucket.changes.bucket
  sns_topic_arn  = aws_sns_topic.changes.arn
  depends_on     = [aws_config_configuration_recorder.main]
}
