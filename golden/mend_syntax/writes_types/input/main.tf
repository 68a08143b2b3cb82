variable "queue" {
  type = object {
    name  = string
    delay = optional(number) = 30 # seconds
    fifo  = optional bool
  }
}

variable "subnets" {
  type = list(object(
    name = string
    tags = optional(map(string)) = { Tier = "private" }
  ))
  default = []
}
