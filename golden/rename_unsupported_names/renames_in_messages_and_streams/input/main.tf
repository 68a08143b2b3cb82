variable "role_arn" { type = string }
variable "kms_key_arn" { type = string }
variable "subnet_ids" { type = list(string) }

resource "aws_sqs_queue" "orders" {
  name                              = "orders"
  receive_message_wait_time_seconds = 20
  maximum_message_size              = 65536
  kms_master_key                    = var.kms_key_arn
}

resource "aws_sqs_queue_policy" "orders" {
  queue_id = aws_sqs_queue.orders.id
  policy   = jsonencode({ Version = "2012-10-17", Statement = [] })
}

resource "aws_sns_topic" "orders" {
  name = "orders.fifo"
  fifo = true
}

resource "aws_sns_topic_subscription" "orders" {
  topic_arn    = aws_sns_topic.orders.arn
  type         = "sqs"
  endpoint_arn = aws_sqs_queue.orders.arn
  raw_delivery = true
}

resource "aws_sns_topic_policy" "orders" {
  topic  = aws_sns_topic.orders.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [] })
}

resource "aws_cloudwatch_event_rule" "nightly" {
  name     = "nightly"
  schedule = "rate(1 day)"
}

resource "aws_cloudwatch_event_target" "nightly" {
  rule_name = aws_cloudwatch_event_rule.nightly.name
  arn       = aws_sqs_queue.orders.arn

  sqs_parameters {
    message_group = "nightly"
  }

  retry_policy {
    max_retry_attempts        = 3
    maximum_event_age_seconds = 3600
  }
}

resource "aws_scheduler_schedule" "weekly" {
  name                = "weekly"
  schedule_expression = "rate(7 days)"
  timezone            = "Europe/Berlin"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = aws_sqs_queue.orders.arn
    role_arn = var.role_arn
  }
}

resource "aws_kinesis_stream" "clicks" {
  name                      = "clicks"
  shards                    = 1
  retention_period_in_hours = 48
}

resource "aws_kinesis_firehose_delivery_stream" "clicks" {
  name        = "clicks"
  destination = "extended_s3"

  kinesis_stream_source_configuration {
    kinesis_stream_arn = aws_kinesis_stream.clicks.arn
    role_arn           = var.role_arn
  }

  extended_s3_destination_configuration {
    bucket_arn                    = "arn:aws:s3:::clicks"
    role_arn                      = var.role_arn
    compression                   = "GZIP"
    buffering_interval_in_seconds = 120
  }
}

resource "aws_msk_cluster" "events" {
  cluster_name      = "events"
  engine_version    = "3.6.0"
  number_of_brokers = 2

  broker_node_group {
    instance_class  = "kafka.t3.small"
    subnets         = var.subnet_ids
    security_groups = ["sg-0a1b2c3d4e5f60718"]
  }
}

resource "aws_mq_broker" "jobs" {
  broker_name    = "jobs"
  engine         = "RabbitMQ"
  engine_version = "3.13"
  instance_type  = "mq.t3.micro"
  public_access  = false

  user {
    user_name = "jobs"
    password  = "only-an-example-1"
  }
}

resource "aws_sfn_state_machine" "orders" {
  name              = "orders"
  role              = var.role_arn
  definition_string = jsonencode({ StartAt = "Done", States = { Done = { Type = "Succeed" } } })

  logging_configuration {
    log_level                 = "ERROR"
    include_execution_details = true
    log_destination           = "arn:aws:logs:eu-west-1:123456789012:log-group:orders:*"
  }
}

output "brokers" {
  value = aws_msk_cluster.events.bootstrap_broker_string_tls
}
