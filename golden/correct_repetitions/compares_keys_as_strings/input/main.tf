variable "errors" {
  type = map(string)
}

variable "ports" {
  type = set(number)
}

variable "stages" {
  type = list(string)
}

resource "aws_cloudfront_distribution" "site" {
  enabled = true

  origin {
    origin_id   = "site"
    domain_name = "site.example.com"
  }

  dynamic "custom_error_response" {
    for_each = { 403 = "/index.html", 404 = "/index.html", 500 = "/down.html" }

    content {
      error_code         = custom_error_response.key
      response_code      = custom_error_response.key == 403 || 404 == custom_error_response.key ? 200 : 500
      response_page_path = custom_error_response.value
    }
  }

  dynamic "custom_error_response" {
    for_each = var.errors
    iterator = failure

    content {
      error_code         = failure.key
      response_code      = failure.key != 503 ? 200 : 503 # as the load balancer says
      response_page_path = failure.value
    }
  }

  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "site"
    viewer_protocol_policy = "redirect-to-https"
    cache_policy_id        = "658327ea-f89d-4fab-a63d-7e88639e58f6"
  }

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }

  viewer_certificate {
    cloudfront_default_certificate = true
  }
}

resource "aws_sqs_queue" "lane" {
  for_each = toset(["1", "2"])

  name                       = "lane-${each.key}"
  visibility_timeout_seconds = each.key == 1 ? 60 : 30
  delay_seconds              = tonumber(each.key) == 2 ? 10 : 0
}

# Keys of a list and of a set of numbers are numbers.
resource "aws_security_group" "orders" {
  name = "orders"

  dynamic "ingress" {
    for_each = var.ports

    content {
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = ingress.key == 443 ? ["0.0.0.0/0"] : ["10.0.0.0/8"]
    }
  }

  dynamic "egress" {
    for_each = var.stages

    content {
      from_port   = egress.key == 0 ? 443 : 8443
      to_port     = egress.key == 0 ? 443 : 8443
      protocol    = "tcp"
      cidr_blocks = [egress.value]
    }
  }
}
