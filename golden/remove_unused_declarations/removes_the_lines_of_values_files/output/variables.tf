variable "queue_name" {
  type = string
}

variable "timeout" {
  type = number
}
