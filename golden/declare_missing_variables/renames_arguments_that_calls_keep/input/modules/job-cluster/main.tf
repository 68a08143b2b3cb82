variable "name" {
  type = string
}

variable "version" {
  type = string
}

resource "aws_ssm_parameter" "version" {
  name  = "/${var.name}/version"
  type  = "String"
  value = "v${var.version}"
}
