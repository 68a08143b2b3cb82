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

resource "aws_ssm_parameter" "orders" {
  name  = "/${var.env}/orders"
  type  = "String"
  value = "${var.region}-${var.db}"
}
