locals {
  limits = {
    daily = 100
  }
}

variable "zones" {
  type = list(string)
}

variable "flags" {
  type = map(string)
}

resource "aws_ssm_parameter" "settings" {
  name = "/orders/settings"
  type = "String"
  value = {
    region = "eu-west-1" # the first
    level  = "info"
  }
}

resource "aws_ssm_parameter" "limits" {
  name  = "/orders/limits"
  type  = "String"
  value = local.limits
}

resource "aws_ssm_parameter" "hosts" {
  name  = "/orders/hosts"
  type  = "StringList"
  value = ["a.example.com", "b.example.com"]
}

resource "aws_ssm_parameter" "zones" {
  name  = "/orders/zones"
  type  = "StringList"
  value = var.zones
}

resource "aws_s3_object" "flags" {
  bucket  = "orders"
  key     = "flags.json"
  content = var.flags
}

resource "aws_ce_anomaly_monitor" "spend" {
  name         = "spend"
  monitor_type = "CUSTOM"
  monitor_specification = {
    Tags = {
      Key    = "team"
      Values = ["orders"]
    }
  }
}

resource "aws_api_gateway_integration" "orders" {
  rest_api_id = "a1b2c3"
  resource_id = "d4e5f6"
  http_method = "GET"
  type        = "MOCK"

  request_templates = {
    "application/json" = { statusCode = 200 }
  }
}
