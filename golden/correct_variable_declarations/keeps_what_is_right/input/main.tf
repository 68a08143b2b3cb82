variable "queue" {
  type = object({
    name  = string
    delay = optional(number, 0)
    pair  = tuple([string, bool])
    extra = any
  })
}

variable "limits" {
  default = { orders = 60 * 60 }
}
