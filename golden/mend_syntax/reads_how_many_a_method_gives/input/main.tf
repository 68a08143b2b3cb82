variable "teams" {
  type = string
}

variable "queues" {
  type = map(string)
}

output "teams" {
  value = var.teams.split(",").length
}

output "queues" {
  value = var.queues.keys().size > 1
}

output "first" {
  value = var.teams.split(",")[0]
}
