variable "name" {
  type = string
}

output "name" {
  value = var.name
}

output "arn" {
  value = "arn:aws:lambda:eu-west-1:123456789012:function:${var.name}"
}
