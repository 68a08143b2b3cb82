variable "subnet_ids" {
  type = set(string)
}

resource "aws_ssm_parameter" "mounts" {
  for_each = toset(var.subnet_ids)

  name  = "/mounts/${each.key}"
  type  = "String"
  value = each.value
}
