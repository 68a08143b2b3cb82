variable "html" {
  description = "The page"
  type        = string
}

output "html" {
  value = var.html
}
