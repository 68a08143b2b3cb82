variable "open" {
  description = "Ports that are open, or their names"
}

# What it is looked for in may hold strings or numbers.
resource "aws_ssm_parameter" "ports" {
  for_each = toset([80, 443])

  name  = "/ports/${each.key}"
  type  = "String"
  value = contains(var.open, each.value) ? "open" : "closed"
}
