variable "cluster" {
  description = "What has to be there first."
  type        = any
}

resource "aws_api_gateway_method_response" "ok" {
  rest_api_id = "a1b2c3d4e5"
  resource_id = "a1b2c3"
  http_method = "GET"
  status_code = "200"

  response_parameters = {
    "method.response.header.Access-Control-Allow-Origin" = true
    "method.response.header.Cache-Control"               = true # of proxies
  }
}

resource "aws_api_gateway_integration_response" "ok" {
  rest_api_id = "a1b2c3d4e5"
  resource_id = "a1b2c3"
  http_method = "GET"
  status_code = "200"

  response_parameters = {
    "method.response.header.Access-Control-Allow-Origin" = "'*'"
    "method.response.header.Etag"                        = "integration.response.header.Etag"
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

        rule_action_override {
          name = "SizeRestrictions_BODY" # uploads

          action_to_use {
            count {}
          }
        }

        rule_action_override {
          name = "NoUserAgent_HEADER"

          action_to_use {
            count {}
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

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "web"
    sampled_requests_enabled   = true
  }
}

resource "aws_api_gateway_rest_api" "web" {
  name = "web"

  endpoint_configuration {
    types = ["REGIONAL"]
  }

  depends_on = [var.cluster]
}
