variable "pool" {
  type = object({ name = string, size = number })
}

output "name" {
  value = var.pool.name
}
