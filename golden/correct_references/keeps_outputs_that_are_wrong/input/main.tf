output "health_url" {
  value = output.probe
}

output "probe" {
  value = outputs.status.value
}
