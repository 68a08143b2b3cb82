# Clicks go to the warehouse; what it does not take is kept.
resource "aws_kinesis_firehose_delivery_stream" "clicks" {
  name        = "clicks"
  destination = "redshift"

  redshift_configuration {
    role_arn        = var.role_arn
    cluster_jdbcurl = "jdbc:redshift://warehouse.example.com:5439/clicks"
    username        = "loader"
    password        = var.password
    data_table_name = "clicks" # one row for each

    # What is staged.
    s3_configuration {
      role_arn           = var.role_arn
      bucket_arn         = var.bucket_arn
      compression_format = "GZIP"
    }
  }

  tags = {
    Team = "web"
  }
}

resource "aws_kinesis_firehose_delivery_stream" "logs" {
  name        = "logs"
  destination = "opensearch"

  opensearch_configuration {
    domain_arn = var.domain_arn
    role_arn   = var.role_arn
    index_name = "logs"

    s3_configuration {
      role_arn   = var.role_arn
      bucket_arn = var.bucket_arn
    }
  }
}

variable "role_arn" {
  type = string
}

variable "bucket_arn" {
  type = string
}

variable "domain_arn" {
  type = string
}

variable "password" {
  type      = string
  sensitive = true
}

resource "aws_kinesis_firehose_delivery_stream" "search" {
  name        = "search"
  destination = "opensearch"

  opensearch_configuration {
    cluster_endpoint = "https://search.example.com"
    index_name       = "search"
    role_arn         = var.role_arn

    cloudwatch_logging_options {
      enabled         = true
      log_group_name  = "search"
      log_stream_name = "search"
    }

    s3_configuration {
      role_arn   = var.role_arn
      bucket_arn = "arn:aws:s3:::search"
    }
  }
}
