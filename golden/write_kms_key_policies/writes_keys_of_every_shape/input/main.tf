data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

variable "create" {
  type    = bool
  default = true
}

resource "aws_kms_key" "maybe" {
  count = var.create ? 1 : 0

  tags = { Name = "maybe" }
}

resource "aws_kms_key" "each" {
  for_each = toset(["data", "files"])

  description = each.key

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_kms_key" "bare" {}

resource "aws_kms_key" "short" { description = "short" }

resource "aws_kms_external_key" "imported" {
  description                        = "imported"
  bypass_policy_lockout_safety_check = false
}
