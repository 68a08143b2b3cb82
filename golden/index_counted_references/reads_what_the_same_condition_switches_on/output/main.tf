variable "environment" {
  type        = string
  description = "Where it runs"
}

variable "certificate_domain" {
  type        = string
  description = "Whose certificate it is, if there is one"
  default     = ""
}

variable "is_observed" {
  type        = bool
  description = "Whether somebody is told"
  default     = false
}

locals {
  is_production = var.environment == "prod"
  has_name      = var.certificate_domain != ""
  topic_arn     = var.is_observed ? aws_sns_topic.alarms[0].arn : null
}

resource "aws_kms_key" "orders" {
  count       = var.environment == "prod" ? 1 : 0
  description = "orders"
}

resource "aws_sns_topic" "alarms" {
  count = var.is_observed ? 1 : 0
  name  = "alarms"
}

resource "aws_acm_certificate" "shop" {
  count             = var.certificate_domain == "" ? 0 : 1
  domain_name       = var.certificate_domain
  validation_method = "DNS"
}

resource "aws_security_group" "probe" {
  count       = local.is_production && var.is_observed ? 1 : 0
  description = "probe"
}

resource "aws_sqs_queue" "orders" {
  name              = "orders"
  kms_master_key_id = local.is_production ? aws_kms_key.orders[0].arn : null
}

resource "aws_sqs_queue" "returns" {
  name              = "returns"
  kms_master_key_id = !(var.environment == "prod") ? "alias/aws/sqs" : aws_kms_key.orders[0].arn # of its own
}

resource "aws_cloudwatch_metric_alarm" "depth" {
  alarm_name          = "depth"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  threshold           = 100
  alarm_actions       = var.is_observed == true ? [aws_sns_topic.alarms[0].arn] : []
  alarm_description   = "Told by ${var.is_observed ? aws_sns_topic.alarms[0].name : "nobody"}"
}

resource "aws_cloudfront_distribution" "shop" {
  enabled = true

  origin {
    domain_name = "shop.example.com"
    origin_id   = "shop"
  }

  default_cache_behavior {
    target_origin_id       = "shop"
    viewer_protocol_policy = "redirect-to-https"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    cache_policy_id        = "658327ea-f89d-4fab-a63d-7e88639e58f6"
  }

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }

  viewer_certificate {
    acm_certificate_arn            = local.has_name ? aws_acm_certificate.shop[0].arn : ""
    ssl_support_method             = var.certificate_domain != "" ? "sni-only" : null
    cloudfront_default_certificate = !local.has_name
  }
}

resource "aws_lambda_function" "ingest" {
  function_name = "ingest"
  role          = "arn:aws:iam::123456789012:role/ingest"
  handler       = "index.handler"
  runtime       = "nodejs20.x"
  s3_bucket     = "orders-code"
  s3_key        = "ingest.zip"

  dynamic "dead_letter_config" {
    for_each = var.is_observed ? [1] : []
    content {
      target_arn = aws_sns_topic.alarms[0].arn
    }
  }

  dynamic "vpc_config" {
    for_each = var.is_observed && local.is_production ? [1] : []
    content {
      subnet_ids         = ["subnet-0123456789abcdef0"]
      security_group_ids = [aws_security_group.probe[0].id]
    }
  }
}

resource "aws_sns_topic_subscription" "alarms" {
  for_each  = var.is_observed ? toset(["a@example.com", "b@example.com"]) : toset([])
  topic_arn = aws_sns_topic.alarms[0].arn
  protocol  = "email"
  endpoint  = each.value
}

output "topic" {
  value = var.is_observed ? aws_sns_topic.alarms[0].arn : null
}
