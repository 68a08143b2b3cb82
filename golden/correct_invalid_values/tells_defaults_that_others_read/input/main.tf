variable "project" {
  type    = string
  default = "tapstack"
}

variable "environment" {
  type    = string
  default = "production"
}

# Its condition may count on it.
variable "log_retention" {
  type    = number
  default = 2555

  validation {
    condition     = var.log_retention > 365
    error_message = "Logs are kept for a year."
  }
}

# A tag says it, too.
variable "audit_retention" {
  type    = number
  default = 2555
}

# A file gives another value.
variable "given_retention" {
  type    = number
  default = 2555
}

# There are none by default.
variable "extra" {
  type    = bool
  default = false
}

variable "extra_retention" {
  type    = number
  default = 2555
}

resource "aws_cloudwatch_log_group" "orders" {
  name              = "/orders"
  retention_in_days = var.log_retention
}

resource "aws_cloudwatch_log_group" "audit" {
  name              = "/audit"
  retention_in_days = var.audit_retention

  tags = {
    Days = var.audit_retention
  }
}

resource "aws_cloudwatch_log_group" "given" {
  name              = "/given"
  retention_in_days = var.given_retention
}

resource "aws_cloudwatch_log_group" "extra" {
  count             = var.extra ? 1 : 0
  name              = "/extra"
  retention_in_days = var.extra_retention
}

resource "aws_lb" "secondary" {
  name               = "${var.project}-${var.environment}-secondary-alb"
  load_balancer_type = "network"
  subnets            = ["subnet-0123456789abcdef0"]
}

module "logs" {
  source = "./modules/logs"
  days   = 30
}
