variable "cluster" {
  description = "What has to be there first."
  type        = any
}

resource "aws_api_gateway_method_response" "ok" {
  rest_api_id = "a1b2c3d4e5"
  resource_id = "a1b2c3"
  http_method = "GET"
  status_code = "200"

  response_headers = {
    "Access-Control-Allow-Origin" = true
    Cache-Control                 = "no-store" # of proxies
  }
}

resource "aws_api_gateway_integration_response" "ok" {
  rest_api_id = "a1b2c3d4e5"
  resource_id = "a1b2c3"
  http_method = "GET"
  status_code = "200"

  response_headers = {
    "Access-Control-Allow-Origin" = "*"
    "method.response.header.Etag" = "integration.response.header.Etag"
  }
}

resource "aws_wafv2_web_acl" "web" {
  name  = "web"
  scope = "REGIONAL"

  default_action = "allow"

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

        excluded_rule {
          name = "SizeRestrictions_BODY" # uploads
        }

        excluded_rule {
          name = "NoUserAgent_HEADER"
        }
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "common"
      sampled_requests_enabled   = true
    }
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "web"
    sampled_requests_enabled   = true
  }
}

resource "aws_api_gateway_rest_api" "web" {
  name                   = "web"
  endpoint_configuration = "REGIONAL"

  dynamic "depends_on" {
    for_each = var.cluster == null ? [] : [1]
    content {
      value = [var.cluster]
    }
  }
}
