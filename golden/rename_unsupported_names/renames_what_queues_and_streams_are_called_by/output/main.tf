variable "role_arn" {
  type = string
}

resource "aws_sqs_queue" "orders" {
  name                              = "orders.fifo"
  fifo_queue                        = true
  content_based_deduplication       = true
  delay_seconds                     = 5
  receive_wait_time_seconds         = 20
  kms_master_key_id                 = aws_kms_key.orders.arn
  kms_data_key_reuse_period_seconds = 300
  deduplication_scope               = "messageGroup"
}

resource "aws_kms_key" "orders" {
  enable_key_rotation = true
}

resource "aws_cloudwatch_event_rule" "orders" {
  name                = "orders"
  schedule_expression = "rate(1 hour)"
  role_arn            = var.role_arn
}

resource "aws_cloudwatch_event_target" "orders" {
  rule = aws_cloudwatch_event_rule.orders.name
  arn  = aws_sqs_queue.orders.arn

  retry_policy {
    maximum_event_age_in_seconds = 3600
    maximum_retry_attempts       = 3
  }

  dead_letter_config {
    arn = aws_sqs_queue.orders.arn
  }
}

resource "aws_pipes_pipe" "orders" {
  name     = "orders"
  role_arn = var.role_arn
  source   = aws_sqs_queue.orders.arn
  target   = aws_sqs_queue.orders.arn

  source_parameters {
    sqs_queue_parameters {
      batch_size                         = 10
      maximum_batching_window_in_seconds = 5
    }
  }
}

resource "aws_msk_cluster" "orders" {
  cluster_name           = "orders"
  kafka_version          = "3.8.x"
  number_of_broker_nodes = 3

  broker_node_group_info {
    client_subnets  = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1", "subnet-0123456789abcdef2"]
    instance_type   = "kafka.m7g.large"
    security_groups = ["sg-0123456789abcdef0"]
  }

  # Blocks of a last word that says nothing.
  encryption_info {
    encryption_at_rest_kms_key_arn = aws_kms_key.orders.arn
  }

  logging_info {
    broker_logs {
      firehose {
        enabled = false
      }
    }
  }
}

resource "aws_glue_crawler" "orders" {
  name          = "orders"
  database_name = "orders"
  role          = var.role_arn

  s3_target {
    path = "s3://orders-data"
  }
}
