variable "name" {
  description = "Name of the bucket"
  type        = string
}

locals {
  settings = {
    name  = var.name
    rules = var.rules
    sizes = var.sizes
  }
}

output "settings" {
  value = local.settings
}
