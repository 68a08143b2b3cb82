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

  lifecycle {
    ignore_changes = [url]
  }
}

resource "aws_sqs_queue" "ingest" {
  name = "ingest"

  lifecycle {
    prevent_destroy = true
    ignore_changes  = [arn, url] # nobody sets these
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
    ignore_changes = [last_modified, s3_key, qualified_arn, tags["Deployed"]]
  }
}

resource "aws_db_instance" "orders" {
  instance_class = "db.t3.micro"

  lifecycle {
    ignore_changes = [
      # Restores go on all the time.
      engine_version,
      latest_restorable_time, # every five minutes
      master_user_secret[0].secret_arn,
      tags_all,
      address
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
