variable "name" {
  type = string
}

output "name" {
  value = var.name.replace("a", // the first letter
  "b")
}

output "other" {
  value = var.name.replace(/* of the team */ "a", "b")
}
