variable "name" {
  type = string
}

output "shell" {
  value = templatefile("${path.module}/shell.sh", { name = var.name })
}

output "directive" {
  value = templatefile("${path.module}/format.sh", { name = var.name })
}

output "unclosed" {
  value = templatefile("unclosed.txt", { name = var.name })
}

output "functions" {
  value = templatefile("functions.txt", { name = var.name, "my-name" = var.name })
}

output "missing" {
  value = templatefile("functions.txt", {})
}

output "text" {
  value = file("${path.module}/shell.sh")
}
