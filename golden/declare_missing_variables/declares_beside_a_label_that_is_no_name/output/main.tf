variable "web_ins}tance_type" {
  type = string
}

variable "web_instance_type" {
  description = "Web instance type, for output.x"
  type        = string
}

output "x" {
  value = var.web_instance_type
}
