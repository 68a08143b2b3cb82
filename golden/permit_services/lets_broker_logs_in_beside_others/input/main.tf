data "aws_caller_identity" "current" {}

resource "aws_s3_bucket" "lake" {
  bucket = "orders-lake"
}

# Redshift needs a policy, which takes the place of the one that AWS would write for the brokers.
resource "aws_redshift_logging" "orders" {
  cluster_identifier   = "orders"
  log_destination_type = "s3"
  bucket_name          = aws_s3_bucket.lake.id
}

resource "aws_msk_cluster" "orders" {
  cluster_name           = "orders"
  kafka_version          = "3.6.0"
  number_of_broker_nodes = 2

  broker_node_group_info {
    instance_type   = "kafka.m5.large"
    client_subnets  = ["subnet-0aa11bb22cc33dd44", "subnet-0bb11cc22dd33ee44"]
    security_groups = ["sg-0aa11bb22cc33dd44"]
  }

  logging_info {
    broker_logs {
      s3 {
        enabled = true
        bucket  = aws_s3_bucket.lake.id
        prefix  = "brokers/"
      }
    }
  }
}

resource "aws_vpclattice_access_log_subscription" "orders" {
  resource_identifier = "svc-0aa11bb22cc33dd44"
  destination_arn     = aws_s3_bucket.lake.arn
}

# Nothing is logged.
resource "aws_verifiedaccess_instance_logging_configuration" "orders" {
  verifiedaccess_instance_id = "vai-0aa11bb22cc33dd44"

  access_logs {
    s3 {
      enabled     = false
      bucket_name = aws_s3_bucket.lake.id
    }
  }
}

# No policy is needed for the logs alone.
resource "aws_s3_bucket" "logs" {
  bucket = "orders-logs"
}

resource "aws_msk_cluster" "logged" {
  cluster_name           = "logged"
  kafka_version          = "3.6.0"
  number_of_broker_nodes = 2

  broker_node_group_info {
    instance_type   = "kafka.m5.large"
    client_subnets  = ["subnet-0aa11bb22cc33dd44", "subnet-0bb11cc22dd33ee44"]
    security_groups = ["sg-0aa11bb22cc33dd44"]
  }

  logging_info {
    broker_logs {
      s3 {
        enabled = true
        bucket  = aws_s3_bucket.logs.id
      }
    }
  }
}
