variable "environment" {
  type    = string
  default = "dev"
}

variable "aws_region" {
  type    = string
  default = "eu-west-1"
}

variable "db_password" {
  type      = string
  sensitive = true
}

variable "db" {
  description = "DB, for aws_ssm_parameter.orders"
  type        = string
}

resource "aws_ssm_parameter" "orders" {
  name  = "/${var.environment}/orders"
  type  = "String"
  value = "${var.aws_region}-${var.db}"
}
