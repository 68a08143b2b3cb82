variable "stages" {
  type = list(object({
    name = string
    size = optional(number, 1)
  }))
  default = [for name in ["test", "live"] : { name = upper(name) }]
}

variable "size" {
  type = object({
    name = string
    size = optional(number, 1)
  })
  default = {
    name = true ? upper("test") : 1
  }
}

output "all" {
  value = [var.stages, var.size]
}
