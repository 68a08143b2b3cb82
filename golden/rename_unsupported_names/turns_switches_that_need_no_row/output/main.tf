resource "aws_guardduty_detector_feature" "orders" {
  detector_id = "12abc34d567e8fa901bc2d34e56789f0"
  name        = "EKS_RUNTIME_MONITORING"
  status      = "ENABLED"

  additional_configuration {
    name   = "EKS_ADDON_MANAGEMENT"
    status = "ENABLED"
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
      status     = "ENABLED"
      group_name = "orders"
    }

    s3_logs {
      status   = "DISABLED" # not yet
      location = "orders-logs/build"
    }
  }
}

resource "aws_athena_workgroup" "orders" {
  name  = "orders"
  state = var.is_on ? "ENABLED" : "DISABLED"
}

resource "aws_network_acl_rule" "out" {
  network_acl_id = "acl-0123456789abcdef0"
  rule_number    = 100
  egress         = true
  protocol       = "-1"
  rule_action    = "allow"
  cidr_block     = "0.0.0.0/0"
}

variable "is_on" {
  type    = bool
  default = true
}
