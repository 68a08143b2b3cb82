# The role of the recorder may publish.
resource "aws_sns_topic" "changes" {
  name = "orders-changes"
}

resource "aws_iam_role" "recorder" {
  name = "recorder"

  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "config.amazonaws.com" } }]
  })
}

resource "aws_iam_role_policy" "recorder" {
  role = aws_iam_role.recorder.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["s3:*", "sns:Publish"]
        Resource = "*"
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
  s3_bucket_name = "changes-of-orders"
  sns_topic_arn  = aws_sns_topic.changes.arn
  depends_on     = [aws_config_configuration_recorder.main]
}

# Switched off.
resource "aws_sns_topic" "builds" {
  name = "orders-builds"
}

resource "aws_codestarnotifications_notification_rule" "builds" {
  name           = "orders-builds"
  detail_type    = "BASIC"
  event_type_ids = ["codebuild-project-build-state-failed"]
  resource       = "arn:aws:codebuild:eu-west-1:123456789012:project/orders"
  status         = "DISABLED"

  target {
    address = aws_sns_topic.builds.arn
  }
}

# Backups are let in.
resource "aws_sns_topic" "backups" {
  name = "orders-backups"
}

resource "aws_sns_topic_policy" "backups" {
  arn = aws_sns_topic.backups.arn

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "backup.amazonaws.com" }
        Action    = "sns:Publish"
        Resource  = aws_sns_topic.backups.arn
      }
    ]
  })
}

resource "aws_backup_vault_notifications" "orders" {
  backup_vault_name   = "orders"
  sns_topic_arn       = aws_sns_topic.backups.arn
  backup_vault_events = ["BACKUP_JOB_COMPLETED"]
  depends_on          = [aws_sns_topic_policy.backups]
}
