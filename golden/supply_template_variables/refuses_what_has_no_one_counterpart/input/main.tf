variable "environment" {
  type = string
}

variable "name" {
  type = string
}

variable "teams" {
  type = string
}

variable "zones" {
  type = list(string)
}

locals {
  name   = "${var.name}-app"
  values = { environment = var.environment }
}

resource "aws_ssm_document" "install" {
  name          = "install"
  document_type = "Command"
  content       = templatefile("${path.module}/install.json", { environment = var.environment })
}

resource "aws_ssm_document" "update" {
  name          = "update"
  document_type = "Command"
  content       = templatefile("${path.module}/update.json", local.values)
}
