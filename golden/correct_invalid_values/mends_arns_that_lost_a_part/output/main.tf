terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_securityhub_standards_subscription" "benchmark" {
  standards_arn = "arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0"
}

resource "aws_iam_role_policy_attachment" "ingest" {
  role       = "ingest"
  policy_arn = "arn:aws:iam::111122223333:policy/ingest"
}

resource "aws_iam_role_policy_attachment" "logs" {
  role       = "ingest"
  policy_arn = "arn:aws:iam::111122223333:policy/logs"
}

resource "aws_iam_role_policy_attachment" "queue" {
  role       = "ingest"
  policy_arn = "arn:aws:iam::111122223333:policy/queue" # of the shared account
}

resource "aws_s3_bucket_replication_configuration" "orders" {
  bucket = "orders"
  role   = "arn:aws:iam::111122223333:role/replication"

  rule {
    status = "Enabled"

    destination {
      bucket = "arn:aws:s3:::orders-copy"
    }
  }
}

# Which part is lost here cannot be told.
resource "aws_sns_topic_subscription" "orders" {
  topic_arn = "arn:aws:sns:111122223333:orders"
  protocol  = "sqs"
  endpoint  = "arn:aws:sqs:eu-west-1:111122223333:orders"
}
