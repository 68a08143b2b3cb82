variable "web_ins}tance_type" {
  type = string
}

output "x" {
  value = var.web_instance_type
}
