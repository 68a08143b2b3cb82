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
  value = jsonencode({
    region = "eu-west-1" # the first
    level  = "info"
  })
}

resource "aws_ssm_parameter" "limits" {
  name  = "/orders/limits"
  type  = "String"
  value = jsonencode(local.limits)
}

resource "aws_ssm_parameter" "hosts" {
  name  = "/orders/hosts"
  type  = "StringList"
  value = join(",", ["a.example.com", "b.example.com"])
}

resource "aws_ssm_parameter" "zones" {
  name  = "/orders/zones"
  type  = "StringList"
  value = join(",", var.zones)
}

resource "aws_s3_object" "flags" {
  bucket  = "orders"
  key     = "flags.json"
  content = jsonencode(var.flags)
}

resource "aws_ce_anomaly_monitor" "spend" {
  name         = "spend"
  monitor_type = "CUSTOM"
  monitor_specification = jsonencode({
    Tags = {
      Key    = "team"
      Values = ["orders"]
    }
  })
}

resource "aws_api_gateway_integration" "orders" {
  rest_api_id = "a1b2c3"
  resource_id = "d4e5f6"
  http_method = "GET"
  type        = "MOCK"

  request_templates = {
    "application/json" = jsonencode({ statusCode = 200 })
  }
}
