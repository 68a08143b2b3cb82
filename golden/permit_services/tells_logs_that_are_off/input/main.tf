data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

resource "aws_s3_bucket" "logs" {
  bucket = "orders-logs"
}

resource "aws_lb" "orders" {
  name               = "orders"
  load_balancer_type = "application"
  subnets            = ["subnet-1", "subnet-2"]

  access_logs {
    bucket = aws_s3_bucket.logs.id
    prefix = "orders"
  }

  connection_logs {
    bucket  = aws_s3_bucket.logs.id
    prefix  = "connections"
    enabled = true
  }
}

resource "aws_lb" "ingest" {
  name               = "ingest"
  load_balancer_type = "application"
  subnets            = ["subnet-1", "subnet-2"]

  access_logs {
    bucket  = aws_s3_bucket.logs.id
    enabled = false
  }
}
