data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

resource "aws_lambda_function" "work" {
  function_name = "work"
  role          = "arn:aws:iam::111122223333:role/work"
  handler       = "main.handler"
  runtime       = "python3.12"
  filename      = "work.zip"
}

resource "aws_sqs_queue" "work" {
  name = "work"
}

resource "aws_sns_topic" "work" {
  name = "work"
}

resource "aws_s3_bucket" "uploads" {
  bucket = "acme-uploads"
}

resource "aws_s3_bucket_notification" "uploads" {
  bucket = aws_s3_bucket.uploads.id

  lambda_function {
    lambda_function_arn = aws_lambda_function.work.arn
    events              = ["s3:ObjectCreated:*"]
  }

  queue {
    queue_arn = aws_sqs_queue.work.arn
    events    = ["s3:ObjectRemoved:*"]
  }

  topic {
    topic_arn = aws_sns_topic.work.arn
    events    = ["s3:ObjectRestore:*"]
  }
}

resource "aws_cloudwatch_log_group" "work" {
  name = "work"
}

resource "aws_cloudwatch_log_subscription_filter" "work" {
  name            = "work"
  log_group_name  = aws_cloudwatch_log_group.work.name
  filter_pattern  = "ERROR"
  destination_arn = aws_lambda_function.work.arn
}

resource "aws_secretsmanager_secret" "work" {
  name = "work"
}

resource "aws_secretsmanager_secret_rotation" "work" {
  secret_id           = aws_secretsmanager_secret.work.id
  rotation_lambda_arn = aws_lambda_function.work.arn

  rotation_rules {
    automatically_after_days = 30
  }
}

resource "aws_lb_target_group" "work" {
  name        = "work"
  target_type = "lambda"
}

resource "aws_lb_target_group_attachment" "work" {
  target_group_arn = aws_lb_target_group.work.arn
  target_id        = aws_lambda_function.work.arn
}

resource "aws_ses_receipt_rule" "work" {
  name          = "work"
  rule_set_name = "work"

  lambda_action {
    function_arn = aws_lambda_function.work.arn
    position     = 1
  }
}

resource "aws_config_config_rule" "work" {
  name = "work"

  source {
    owner             = "CUSTOM_LAMBDA"
    source_identifier = aws_lambda_function.work.arn

    source_detail {
      message_type = "ConfigurationItemChangeNotification"
    }
  }
}

resource "aws_config_configuration_recorder" "main" {
  role_arn = "arn:aws:iam::111122223333:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig"
}

resource "aws_s3_bucket" "audit" {
  bucket = "acme-audit"
}

resource "aws_config_delivery_channel" "main" {
  s3_bucket_name = aws_s3_bucket.audit.id
}

resource "aws_cloudtrail" "main" {
  name           = "main"
  s3_bucket_name = aws_s3_bucket.audit.id
  sns_topic_name = aws_sns_topic.trail.name
}

resource "aws_sns_topic" "trail" {
  name = "trail"
}

resource "aws_lb" "web" {
  name    = "web"
  subnets = ["subnet-0a", "subnet-0b"]

  access_logs {
    bucket  = aws_s3_bucket.audit.id
    prefix  = "web"
    enabled = true
  }
}
