variable "name" {
  type    = string
  default = null
}

variable "subnet_ids" {
  type    = list(string)
  default = null
}

variable "vpc_id" {
  type    = string
  default = null
}

variable "is_kept" {
  type    = bool
  default = false
}

# A text with an id in it is not null, and of a list it is known how many are in it.
resource "aws_ssm_parameter" "name" {
  count = var.name != null && length(var.subnet_ids) > 0 ? 1 : 0

  name  = "/name"
  type  = "String"
  value = var.name
}

resource "aws_ssm_parameter" "vpc" {
  count = var.is_kept && var.vpc_id != null ? 1 : 0

  name  = "/vpc"
  type  = "String"
  value = var.vpc_id
}

resource "aws_ssm_parameter" "subnets" {
  for_each = var.subnet_ids == null ? toset([]) : toset(["all"])

  name  = "/subnets/${each.key}"
  type  = "String"
  value = join(",", var.subnet_ids)
}
