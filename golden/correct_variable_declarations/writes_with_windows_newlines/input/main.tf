variable "owner" {
  type = {
    name  = str
    email = optional(str)
  }
}

variable "environment" {
  type           = string
  allowed_values = [
    "dev",
    "prod",
  ]
}
