resource "aws_kms_key" "main" {
  description = "main"
}

resource "aws_kms_alias" "main" {
  name          = "alias/main"
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_secretsmanager_secret" "db" {
  name = "db"
}

resource "aws_secretsmanager_secret_version" "db" {
  secret_string = "only-an-example"
  secret_id     = aws_secretsmanager_secret.db.id
}

resource "aws_iam_role" "ingest" {
  name               = "ingest"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [] })
}

resource "aws_iam_role_policy_attachment" "ingest" {
  policy_arn = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"
  role       = aws_iam_role.ingest.name
}

resource "aws_cloudwatch_log_group" "orders" {
  name = "orders"
}

resource "aws_cloudwatch_log_subscription_filter" "all" {
  name            = "all"
  filter_pattern  = ""
  log_group_name  = aws_cloudwatch_log_group.orders.name
  destination_arn = "arn:aws:lambda:eu-west-1:123456789012:function:logs"
}

resource "aws_xray_sampling_rule" "all" {
  rule_name      = "all"
  version        = 1
  priority       = 9999
  reservoir_size = 1
  fixed_rate     = 0.05
  host           = "*"
  http_method    = "*"
  resource_arn   = "*"
  service_name   = "*"
  service_type   = "*"
  url_path       = "*"
}
