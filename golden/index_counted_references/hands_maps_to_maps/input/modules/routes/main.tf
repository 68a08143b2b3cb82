variable "targets" {
  type = map(string)
}

variable "names" {
  type = map(string)
}

variable "listed" {
  type = list(string)
}

output "all" {
  value = [var.targets, var.names, var.listed]
}
