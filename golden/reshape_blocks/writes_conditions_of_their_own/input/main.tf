terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.90"
    }
  }
}

variable "paths" {
  type = list(list(string))
}

# A condition looks at one thing: what stands beside one is not put into it.
resource "aws_lb_listener_rule" "orders" {
  listener_arn = "arn:aws:elasticloadbalancing:us-east-1:123456789012:listener/app/shop/0123456789abcdef/0123456789abcdef"

  action {
    type             = "forward"
    target_group_arn = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/orders/0123456789abcdef"
  }

  # of the shop
  path_pattern {
    values = ["/orders/*"] # all
  }

  http_header {
    http_header_name = "X-Shop"
    values           = ["orders"]
  }

  condition {
    host_header {
      values = ["shop.example.com"]
    }
  }
}

resource "aws_lb_listener_rule" "ingest" {
  listener_arn = "arn:aws:elasticloadbalancing:us-east-1:123456789012:listener/app/shop/0123456789abcdef/0123456789abcdef"

  action {
    type             = "forward"
    target_group_arn = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/orders/0123456789abcdef"
  }

  dynamic "path_pattern" {
    for_each = var.paths

    content {
      values = path_pattern.value
    }
  }

  condition {
    host_header {
      values = ["ingest.example.com"]
    }
  }
}
