variable "queues" {
  type = list(object({
    name    = string
    label   = string = null
    delay   = number = 30 # seconds
    tags    = map(string) = {}
    owner   = string?,
    team?   = string
    visible = optional(bool)
  }))
  default = []
}

output "names" {
  value = var.queues[*].name
}
