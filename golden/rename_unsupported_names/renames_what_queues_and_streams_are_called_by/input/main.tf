variable "role_arn" {
  type = string
}

resource "aws_sqs_queue" "orders" {
  name                       = "orders.fifo"
  is_fifo                    = true
  content_based_dedup        = true
  delivery_delay             = 5
  long_polling_wait_time     = 20
  kms_key                    = aws_kms_key.orders.arn
  kms_data_key_reuse_seconds = 300
  dedup_scope                = "messageGroup"
}

resource "aws_kms_key" "orders" {
  enable_key_rotation = true
}

resource "aws_cloudwatch_event_rule" "orders" {
  name          = "orders"
  schedule_expr = "rate(1 hour)"
  iam_role_arn  = var.role_arn
}

resource "aws_cloudwatch_event_target" "orders" {
  rule       = aws_cloudwatch_event_rule.orders.name
  target_arn = aws_sqs_queue.orders.arn

  retry {
    max_event_age  = 3600
    retry_attempts = 3
  }

  dlq {
    sqs_queue_arn = aws_sqs_queue.orders.arn
  }
}

resource "aws_pipes_pipe" "orders" {
  name     = "orders"
  role_arn = var.role_arn
  source   = aws_sqs_queue.orders.arn
  target   = aws_sqs_queue.orders.arn

  source_config {
    sqs {
      batch_size   = 10
      batch_window = 5
    }
  }
}

resource "aws_msk_cluster" "orders" {
  cluster_name  = "orders"
  kafka_version = "3.8.x"
  brokers       = 3

  broker_node_group_information {
    client_subnets         = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1", "subnet-0123456789abcdef2"]
    instance_type          = "kafka.m7g.large"
    vpc_security_group_ids = ["sg-0123456789abcdef0"]
  }

  # Blocks of a last word that says nothing.
  encryption {
    encryption_at_rest_kms_key_arn = aws_kms_key.orders.arn
  }

  logging {
    broker_logs {
      kinesis_firehose {
        enabled = false
      }
    }
  }
}

resource "aws_glue_crawler" "orders" {
  name          = "orders"
  database_name = "orders"
  iam_role_arn  = var.role_arn

  s3_target {
    uri = "s3://orders-data"
  }
}
