variable "topic_arn" {
  type = string
}

output "topic_arn" {
  value = var.topic_arn
}
