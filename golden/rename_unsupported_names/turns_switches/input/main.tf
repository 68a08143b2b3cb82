variable "is_public" {
  description = "Whether everybody may see it."
  type        = bool
}

resource "aws_lb" "web" {
  name    = "web"
  scheme  = "internet-facing"
  subnets = ["subnet-0a1b2c3d4e5f60718", "subnet-0a1b2c3d4e5f60719"]
}

resource "aws_cloudwatch_event_rule" "nightly" {
  name                = "nightly"
  schedule_expression = "cron(0 3 * * ? *)"
  enabled             = var.is_public
}

resource "aws_s3_bucket_lifecycle_configuration" "logs" {
  bucket = "logs"

  rule {
    id      = "expire"
    enabled = true

    filter {}

    expiration {
      days = 30
    }
  }

  rule {
    id      = "keep"
    status  = "Disabled"
    enabled = false

    filter {}

    expiration {
      days = 90
    }
  }
}
