terraform {
  required_version = ">= 1.9"
}

provider "aws" {
  region = var.region

  default_tags {
    tags = {
      Team = var.team
    }
  }
}

data "aws_iam_policy_document" "assume" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

data "aws_ssm_parameter" "token" {
  name = "/billing/token"
}

locals {
  names   = { for name in var.names : name => "${local.prefix}-${name}" }
  prefix  = "billing"
  unit    = "%{if var.is_long}days%{else}hours%{endif}"
  indexed = 0
}

resource "aws_iam_role" "this" {
  for_each = local.names

  name               = each.value
  assume_role_policy = data.aws_iam_policy_document.assume.json

  lifecycle {
    precondition {
      condition     = var.is_allowed
      error_message = "Not here."
    }
  }
}

resource "aws_instance" "this" {
  ami           = var.images[local.indexed]
  instance_type = "t3.micro"
  user_data     = <<-EOT
    #!/bin/sh
    echo ${var.greeting} // ${local.unit}
  EOT

  depends_on = [data.aws_ssm_parameter.token]
}

moved {
  from = aws_instance.old
  to   = aws_instance.this
}

import {
  to = aws_iam_role.this["a"]
  id = var.imported
}

check "health" {
  assert {
    condition     = var.is_healthy
    error_message = "Not well."
  }
}
