variable "subnet_ids" {
  description = "Where the workers run"
  type        = "list(string)" # from the network stack
}

variable "environment" {
  type    = "string"
  default = "dev"
}

variable "labels" {
  type    = "map"
  default = {}
}

variable "retention_days" {
  type    = integer
  default = 14
}

variable "is_fifo" {
  type    = boolean
  default = false
}

variable "regions" {
  type = array(str)
}

variable "zones" {
  type = list[string]
}

variable "quotas" {
  type = map(string, number)
}

variable "queues" {
  type = map(object({
    "delay"   = int
    fifo      = optional(boolean, false)
    consumers = list
  }))
}

variable "owner" {
  type = {
    name  = string
    email = string
  }
}

variable "cidrs" {
  type = [string]
}
