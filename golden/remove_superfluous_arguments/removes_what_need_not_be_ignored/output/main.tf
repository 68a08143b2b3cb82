terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
}

resource "aws_sqs_queue" "ingest" {
  name = "ingest"

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_lambda_function" "ingest" {
  function_name = "ingest"
  role          = "arn:aws:iam::123456789012:role/ingest"
  runtime       = "python3.12"
  handler       = "index.handler"
  s3_bucket     = "artifacts"
  s3_key        = "ingest.zip"

  lifecycle {
    ignore_changes = [s3_key, tags["Deployed"]]
  }
}

resource "aws_db_instance" "orders" {
  instance_class = "db.t3.micro"

  lifecycle {
    ignore_changes = [
      # Restores go on all the time.
      engine_version,
      master_user_secret[0].secret_arn,
      tags_all,
    ]
  }
}

resource "aws_sqs_queue" "kept" {
  name = "kept"

  lifecycle {
    # Everything else is ours.
    ignore_changes = [visibility_timeout_seconds, tags_all]
  }
}

resource "aws_sqs_queue" "every" {
  name = "every"

  lifecycle {
    ignore_changes = all
  }
}
