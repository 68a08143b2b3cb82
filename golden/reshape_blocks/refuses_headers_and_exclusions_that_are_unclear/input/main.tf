variable "rules" {
  description = "The rules that only count."
  type        = list(string)
}

variable "headers" {
  description = "The headers of the response."
  type        = map(bool)
}

resource "aws_api_gateway_method_response" "ok" {
  rest_api_id      = "a1b2c3d4e5"
  resource_id      = "a1b2c3"
  http_method      = "GET"
  status_code      = "200"
  response_headers = var.headers
}

resource "aws_api_gateway_method_response" "gone" {
  rest_api_id = "a1b2c3d4e5"
  resource_id = "a1b2c3"
  http_method = "GET"
  status_code = "410"

  response_headers = {
    Etag = true
  }

  response_parameters = {
    "method.response.header.Age" = true
  }
}

resource "aws_wafv2_web_acl" "web" {
  name  = "web"
  scope = "REGIONAL"

  default_action {
    allow {}
  }

  rule {
    name     = "common"
    priority = 1

    override_action {
      none {}
    }

    statement {
      managed_rule_group_statement {
        name        = "AWSManagedRulesCommonRuleSet"
        vendor_name = "AWS"

        dynamic "excluded_rule" {
          for_each = var.rules
          content {
            name   = excluded_rule.value
            reason = "noise"
          }
        }
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "common"
      sampled_requests_enabled   = true
    }
  }

  depends_on {
    resource = "aws_vpc.main"
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "web"
    sampled_requests_enabled   = true
  }
}
