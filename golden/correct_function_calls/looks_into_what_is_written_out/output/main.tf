variable "stage" {
  type = string

  validation {
    condition     = contains(["dev", "staging", "prod"], var.stage)
    error_message = "One of dev, staging and prod."
  }
}

variable "other" {
  type    = string
  default = "test"
}

locals {
  number = index(["dev", "staging", "prod"], "staging")
  second = element(["a", "b"], 1)
  # Which of these is looked for cannot be told.
  either = contains(var.stage, var.other, "dev")
}
