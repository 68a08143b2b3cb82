variable "is_encrypted" {
  type    = bool
  default = false
}

variable "window" {
  type    = number
  default = 0 # never
}

variable "names" {
  type    = list(string)
  default = []
}

variable "is_kept" {
  type    = bool
  default = false
}

variable "class" {
  type    = string
  default = "GLACIERX"
}

variable "days" {
  type    = number
  default = 45
}

variable "prefix" {
  type    = string
  default = "orders-of-all-departments-and-shops"
}

locals {
  made = var.is_kept ? [1] : []
}

resource "aws_kms_key" "this" {
  for_each                = var.is_encrypted ? toset(["a"]) : toset([])
  description             = each.key
  deletion_window_in_days = var.window
}

resource "aws_kms_key" "named" {
  for_each                = toset(var.names)
  description             = each.key
  deletion_window_in_days = var.window
}

resource "aws_s3_bucket" "this" {
  bucket_prefix = "orders"
}

resource "aws_s3_bucket_lifecycle_configuration" "this" {
  bucket = aws_s3_bucket.this.id

  rule {
    id     = "old"
    status = "Enabled"

    filter {
      prefix = ""
    }

    dynamic "transition" {
      for_each = local.made

      content {
        days          = 90
        storage_class = var.class
      }
    }
  }
}

resource "aws_lb" "this" {
  for_each           = toset(var.names)
  name               = "${var.prefix}-${each.key}"
  load_balancer_type = "network"
  subnets            = ["subnet-0123456789abcdef0"]
}

resource "aws_lb" "other" {
  for_each           = toset(var.names)
  name               = "${var.prefix}-other"
  load_balancer_type = "network"
  subnets            = ["subnet-0123456789abcdef0"]
}

resource "aws_cloudwatch_log_group" "this" {
  for_each          = { for name in ["orders"] : name => name if var.is_kept }
  name              = each.value
  retention_in_days = var.days
}
