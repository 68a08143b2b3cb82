resource "aws_wafv2_web_acl" "orders" {
  name  = "orders"
  scope = "REGIONAL"

  default_action {
    allow {}
  }

  rule {
    name     = "countries"
    priority = 1

    action {
      none {}
    }

    statement {
      geo_match_statement {
        country_codes = ["NL"]
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "countries"
      sampled_requests_enabled   = true
    }
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "orders"
    sampled_requests_enabled   = true
  }
}
