variable "name" {
  description = "Name of the bucket"
  type        = string
}

variable "rules" {
  description = "Rules"
  type        = list(string)
}

variable "sizes" {
  description = "Sizes"
  type        = map(number)
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
