variable "values" {
  type = map(string)
}

output "variable" {
  value = templatefile("${path.module}/motd.txt", var.values)
}

output "merged" {
  value = templatefile("${path.module}/motd.txt", merge(var.values, { name = "a" }))
}

output "keys" {
  value = templatefile("${path.module}/motd.txt", { (var.values["key"]) = "a" })
}
