resource "aws_guardduty_detector_feature" "orders" {
  detector_id = "12abc34d567e8fa901bc2d34e56789f0"
  name        = "EKS_RUNTIME_MONITORING"
  status      = "ENABLED"

  additional_configuration {
    name    = "EKS_ADDON_MANAGEMENT"
    enabled = true
  }
}

resource "aws_codebuild_project" "orders" {
  name         = "orders"
  service_role = "arn:aws:iam::123456789012:role/orders"

  artifacts {
    type = "NO_ARTIFACTS"
  }

  environment {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/standard:7.0"
    type         = "LINUX_CONTAINER"
  }

  source {
    type      = "NO_SOURCE"
    buildspec = "version: 0.2"
  }

  logs_config {
    cloudwatch_logs {
      enabled    = true
      group_name = "orders"
    }

    s3_logs {
      enabled  = false # not yet
      location = "orders-logs/build"
    }
  }
}

resource "aws_athena_workgroup" "orders" {
  name    = "orders"
  enabled = var.is_on
}

resource "aws_network_acl_rule" "out" {
  network_acl_id = "acl-0123456789abcdef0"
  rule_number    = 100
  type           = "egress"
  protocol       = "-1"
  rule_action    = "allow"
  cidr_block     = "0.0.0.0/0"
}

variable "is_on" {
  type    = bool
  default = true
}
