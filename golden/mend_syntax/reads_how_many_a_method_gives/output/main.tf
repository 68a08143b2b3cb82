variable "teams" {
  type = string
}

variable "queues" {
  type = map(string)
}

output "teams" {
  value = length(split(",", var.teams))
}

output "queues" {
  value = length(keys(var.queues)) > 1
}

output "first" {
  value = split(",", var.teams)[0]
}
