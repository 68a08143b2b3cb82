variable "queue_name" {
  type = string
}

variable "dead_letter_retention" {
  type    = number
  default = 345600
}

variable "timeout" {
  type = number
}
