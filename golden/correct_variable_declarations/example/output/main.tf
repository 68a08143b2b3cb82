variable "subnet_ids" {
  description = "Where the workers run"
  type        = list(string) # from the network stack
}

variable "environment" {
  type    = string
  default = "dev"
}

variable "labels" {
  type    = map(any)
  default = {}
}

variable "retention_days" {
  type    = number
  default = 14
}

variable "is_fifo" {
  type    = bool
  default = false
}

variable "regions" {
  type = list(string)
}

variable "zones" {
  type = list(string)
}

variable "quotas" {
  type = map(number)
}

variable "queues" {
  type = map(object({
    delay     = number
    fifo      = optional(bool, false)
    consumers = list(any)
  }))
}

variable "owner" {
  type = object({
    name  = string
    email = string
  })
}

variable "cidrs" {
  type = list(string)
}
