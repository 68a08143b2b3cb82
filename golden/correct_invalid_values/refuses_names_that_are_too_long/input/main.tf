terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "environment" {
  type    = string
  default = "an-environment-whose-name-is-too-long-for-the-name-of-any-role"
}

locals {
  product = "order-intake-of-the-northern-warehouses"
  task    = { name = "nightly-reconciliation" }
  stages  = ["prod", var.environment]
}

resource "aws_iam_role" "nightly" {
  name               = "${local.product}-${local.task.name}-task"
  assume_role_policy = data.aws_iam_policy_document.tasks.json
}

resource "aws_iam_role" "prefixed" {
  name_prefix        = "${local.product}-"
  assume_role_policy = data.aws_iam_policy_document.tasks.json
}

resource "aws_iam_role" "joined" {
  name               = join("-", [local.product, upper(local.task.name), local.stages[0]])
  assume_role_policy = data.aws_iam_policy_document.tasks.json
}

# Validation does not know what a variable is: a plan does.
resource "aws_iam_role" "named_by_a_variable" {
  name               = "${local.product}-${var.environment}"
  assume_role_policy = data.aws_iam_policy_document.tasks.json
}

data "aws_iam_policy_document" "tasks" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["ecs-tasks.amazonaws.com"]
    }
  }
}
