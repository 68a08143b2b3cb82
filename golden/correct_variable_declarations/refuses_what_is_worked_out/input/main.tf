variable "environment" {
  type    = string
  default = "dev"
}

variable "bucket_name" {
  type    = string
  default = "orders-${var.environment}"
}

variable "names" {
  type    = set(string)
  default = toset([var.environment])
}

variable "owner" {
  type     = string
  default  = "platform"
  required = true
}

variable "shape" {
  type = object
}

variable "pair" {
  type = map(number, string)
}
