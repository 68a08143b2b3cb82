variable "subnet_ids" {
  type = list(string)
}

variable "more" {}

# One value, or several.
output "all" {
  value = var.subnet_ids + var.more
}
