terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.90"
    }
  }
}

variable "groups" {
  type = map(object({
    priority = number
    excluded = list(string)
    counted  = list(string)
  }))
}

variable "disks" {
  type = map(number)
}

variable "retention_days" {
  type    = number
  default = null
}

variable "tags" {
  type = map(string)
}

variable "stream" {
  type    = object({ view = string })
  default = null
}

variable "ages" {
  type = map(object({ prefix = string, days = number }))
}

resource "aws_wafv2_web_acl" "orders" {
  name  = "orders"
  scope = "REGIONAL"

  default_action {
    allow {}
  }

  dynamic "rule" {
    for_each = var.groups

    content {
      name     = rule.key
      priority = rule.value.priority

      override_action {
        none {}
      }

      statement {
        managed_rule_group_statement {
          name        = rule.key
          vendor_name = "AWS"

          # What is only to be looked at.
          dynamic "rule_action_override" {
            for_each = rule.value.counted
            content {
              name = rule_action_override.value
              action_to_use {
                count {}
              }
            }
          }

          # What does more harm than good.
          dynamic "excluded_rule" {
            for_each = rule.value.excluded
            content {
              name = excluded_rule.value # of the group
            }
          }

          dynamic "excluded_rule" {
            for_each = ["NoUserAgent_HEADER"]
            iterator = noise
            content {
              name = noise.value
            }
          }
        }
      }

      visibility_config {
        cloudwatch_metrics_enabled = true
        metric_name                = rule.key
        sampled_requests_enabled   = true
      }
    }
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "orders"
    sampled_requests_enabled   = true
  }
}

resource "aws_launch_template" "ingest" {
  name     = "ingest"
  image_id = "ami-0123456789abcdef0"

  dynamic "ebs_block_device" {
    for_each = var.disks

    content {
      device_name = ebs_block_device.key
      volume_size = ebs_block_device.value # GiB
      encrypted   = true
    }
  }
}

resource "aws_s3_bucket_object_lock_configuration" "orders" {
  bucket = "orders-archive"

  dynamic "default_retention" {
    for_each = var.retention_days == null ? [] : [var.retention_days]

    content {
      mode = "COMPLIANCE"
      days = default_retention.value
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "orders" {
  bucket = "orders"

  dynamic "rule" {
    for_each = var.ages

    content {
      id     = rule.key
      status = "Enabled"

      dynamic "filter" {
        for_each = [rule.value]

        content {
          prefix = filter.value.prefix
          tags   = var.tags
        }
      }

      expiration {
        days = rule.value.days
      }
    }
  }
}

resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = "arn:aws:iam::111122223333:role/orders"
  handler       = "index.handler"
  runtime       = "nodejs20.x"
  filename      = "orders.zip"

  dynamic "environment" {
    for_each = [var.tags]

    content {
      STAGE = environment.value.stage
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "orders" {
  alarm_name          = "orders"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  metric_name         = "Errors"
  namespace           = "AWS/Lambda"
  period              = 60
  statistic           = "Sum"
  threshold           = 0

  dynamic "dimension" {
    for_each = var.tags

    content {
      name  = dimension.key
      value = lower(dimension.value)
    }
  }
}

resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  dynamic "stream_specification" {
    for_each = var.stream == null ? [] : [var.stream]

    content {
      stream_view_type = stream_specification.value.view
    }
  }
}

resource "aws_cloudfront_distribution" "site" {
  enabled = true

  dynamic "origin" {
    for_each = var.tags

    content {
      origin_id   = origin.key
      domain_name = origin.value

      s3_origin_config {
        origin_access_control_id = aws_cloudfront_origin_access_control.site.id
      }
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

resource "aws_cloudfront_origin_access_control" "site" {
  name                              = "site"
  origin_access_control_origin_type = "s3"
  signing_behavior                  = "always"
  signing_protocol                  = "sigv4"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "orders" {
  bucket = "orders"

  dynamic "apply_server_side_encryption_by_default" {
    for_each = toset(["aws:kms"])

    content {
      sse_algorithm = apply_server_side_encryption_by_default.value
    }
  }
}
