variable "limits" {
  type = map(object({ most = number }))
}

variable "names" {
  type = map(object({ first = string, all = list(string) }))
}

output "all" {
  value = [var.limits, var.names]
}
