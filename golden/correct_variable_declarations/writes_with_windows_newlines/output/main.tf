variable "owner" {
  type = object({
    name  = string
    email = optional(string)
  })
}

variable "environment" {
  type           = string

  validation {
    condition = contains([
      "dev",
      "prod",
    ], var.environment)
    error_message = "The value of environment must be one of: dev, prod."
  }
}
