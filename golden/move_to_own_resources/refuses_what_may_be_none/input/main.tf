variable "firewall_arn" {
  type    = string
  default = null
}

variable "is_public" {
  type    = bool
  default = false
}

variable "server" {
  type = object({
    id = optional(string)
  })
}

variable "given_arn" {
  type    = string
  default = null
}

locals {
  warm = var.is_public ? 5 : 0
}

resource "aws_lb" "orders" {
  name        = "orders"
  subnets     = ["subnet-0a1b2c3d", "subnet-1a1b2c3d"]
  web_acl_arn = var.firewall_arn
}

resource "aws_lb" "ingest" {
  name        = "ingest"
  subnets     = ["subnet-0a1b2c3d", "subnet-1a1b2c3d"]
  web_acl_arn = var.is_public ? aws_wafv2_web_acl.ingest[0].arn : null
}

# It has one in any case.
resource "aws_lb" "reports" {
  name        = "reports"
  subnets     = ["subnet-0a1b2c3d", "subnet-1a1b2c3d"]
  web_acl_arn = var.given_arn != null ? var.given_arn : "arn:aws:wafv2:us-east-1:123456789012:regional/webacl/all/1"
}

resource "aws_wafv2_web_acl" "ingest" {
  count = var.is_public ? 1 : 0
  name  = "ingest"
  scope = "REGIONAL"

  default_action {
    allow {}
  }

  visibility_config {
    cloudwatch_metrics_enabled = false
    metric_name                = "ingest"
    sampled_requests_enabled   = false
  }
}

resource "aws_ebs_volume" "data" {
  availability_zone = "us-east-1a"
  size              = 20
  instance_id       = var.server.id
  device_name       = "/dev/xvdf"
}

resource "aws_lambda_function" "orders" {
  function_name           = "orders"
  role                    = "arn:aws:iam::123456789012:role/orders"
  package_type            = "Image"
  image_uri               = "123456789012.dkr.ecr.us-east-1.amazonaws.com/orders:1"
  provisioned_concurrency = local.warm
}
