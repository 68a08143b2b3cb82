resource "aws_cloudfront_distribution" "site" {
  distribution_config {
    enabled             = true
    comment             = "The site"
    default_root_object = "index.html"

    origin {
      origin_id   = "site"
      domain_name = "www.example.com"

      custom_origin_config {
        http_port              = 80
        https_port             = 443
        origin_protocol_policy = "https-only"
        origin_ssl_protocols   = ["TLSv1.2"]
      }
    }

    default_cache_behavior {
      target_origin_id       = "site"
      viewer_protocol_policy = "redirect-to-https"
      allowed_methods        = ["GET", "HEAD"]
      cached_methods         = ["GET", "HEAD"]
      cache_policy_id        = "658327ea-f89d-4fab-a63d-7e88639e58f6"
    }

    custom_error_responses {
      error_code         = 404
      response_code      = 200
      response_page_path = "/index.html"
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
}

resource "aws_route53_health_check" "site" {
  # Seen from everywhere.
  health_check_config {
    type                        = "HTTPS"
    fully_qualified_domain_name = "www.example.com"
    port                        = 443
    resource_path               = "/health"
  }
}

resource "aws_autoscaling_group" "web" {
  min_size             = 1
  max_size             = 2
  launch_configuration = "web"
  availability_zones   = ["eu-west-1a"]

  metrics_collection {
    granularity = "1Minute"
    metrics     = ["GroupInServiceInstances"]
  }
}

resource "aws_network_acl_rule" "https" {
  network_acl_id = "acl-0123456789abcdef0"
  rule_number    = 100
  rule_action    = "allow"
  protocol       = "tcp"
  cidr_block     = "0.0.0.0/0"

  port_range {
    from = 443
    to   = 443
  }
}

resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"
  key_schema   = [{ attribute_name = "id", key_type = "HASH" }, { attribute_name = "at", key_type = "RANGE" }]

  attribute {
    name = "id"
    type = "S"
  }

  attribute {
    name = "at"
    type = "N"
  }

  stream_specification {
    stream_view_type = "NEW_AND_OLD_IMAGES"
  }
}

resource "aws_sqs_queue_policy" "orders" {
  queues = [aws_sqs_queue.orders.url]
  policy = jsonencode({ Version = "2012-10-17", Statement = [] })
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
}
