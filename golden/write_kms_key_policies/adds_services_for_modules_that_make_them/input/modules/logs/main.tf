variable "name" {
  type = string
}

variable "make" {
  type    = bool
  default = true
}

variable "key" {
  type = string
}

resource "aws_cloudwatch_log_group" "this" {
  count = var.make ? 1 : 0

  name       = "/${var.name}"
  kms_key_id = var.key
}
