output "arn" {
  value = null
}
