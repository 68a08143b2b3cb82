variable "stage" {
  type = string

  validation {
    condition = contains(["test", "live"], value) # these two
  }
}

variable "size" {
  type = number

  validation {
    condition     = self.value > 0 && "value" != size
    error_message = "The size must be positive."
  }
}

variable "zones" {
  type = list(string)

  validation {
    condition = alltrue([for value in var.zones : startswith(value, "eu-")])
  }
}

resource "aws_sqs_queue" "orders" {
  name = "orders"

  lifecycle {
    postcondition {
      condition = self.visibility_timeout_seconds > 0
    }
  }
}

variable "owner" {
  type = string

  validation {
    condition = var.owner != ""
    message   = "Somebody must own it."
  }
}
