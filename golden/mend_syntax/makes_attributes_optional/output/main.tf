variable "queues" {
  type = list(object({
    name    = string
    label   = optional(string)
    delay   = optional(number, 30) # seconds
    tags    = optional(map(string), {})
    owner   = optional(string),
    team    = optional(string)
    visible = optional(bool)
  }))
  default = []
}

output "names" {
  value = var.queues[*].name
}
