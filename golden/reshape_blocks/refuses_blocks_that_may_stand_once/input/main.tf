terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.90"
    }
  }
}

variable "keys" {
  type = list(string)
}

resource "aws_lb_listener_rule" "orders" {
  listener_arn = "arn:aws:elasticloadbalancing:us-east-1:123456789012:listener/app/shop/0123456789abcdef/0123456789abcdef"

  action {
    type             = "forward"
    target_group_arn = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/orders/0123456789abcdef"
  }

  path_pattern {
    values = ["/orders/*"]
  }

  condition {
    path_pattern {
      values = ["/archive/*"]
    }
  }
}

# What may stand there once, by a list of which nobody knows how long it is.
resource "aws_s3_bucket_replication_configuration" "orders" {
  bucket = "orders-archive"
  role   = "arn:aws:iam::123456789012:role/replication"

  rule {
    id     = "archive"
    status = "Enabled"

    destination {
      bucket = "arn:aws:s3:::orders-copy"
    }
  }

  dynamic "source_selection_criteria" {
    for_each = var.keys

    content {
      sse_kms_encrypted_objects {
        status = source_selection_criteria.value
      }
    }
  }
}
