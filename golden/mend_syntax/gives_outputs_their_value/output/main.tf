variable "name" {
  type = string
}

output "name" {
  description = "Name of the queue"
  value       = var.name # as given
}

output "short" {
  value = substr(var.name, 0, 3)
}
