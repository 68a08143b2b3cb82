variable "environment" {
  description = "Stage"
  type        = string

  validation {
    condition     = contains(["dev", "staging", "prod"], var.environment)
    error_message = "The value of environment must be one of: dev, staging, prod."
  }
}

variable "retention_days" {
  type    = number
  default = 14

  validation {
    condition     = contains([7, 14, 30], var.retention_days)
    error_message = "The value of retention_days must be one of: 7, 14, 30."
  }
}
