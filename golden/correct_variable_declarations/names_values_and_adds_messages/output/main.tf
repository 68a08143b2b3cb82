variable "stage" {
  type = string

  validation {
    condition     = contains(["test", "live"], var.stage) # these two
    error_message = "The value of stage must be one of: test, live."
  }
}

variable "size" {
  type = number

  validation {
    condition     = var.size > 0 && "value" != var.size
    error_message = "The size must be positive."
  }
}

variable "zones" {
  type = list(string)

  validation {
    condition     = alltrue([for value in var.zones : startswith(value, "eu-")])
    error_message = "The value of zones is not valid."
  }
}

resource "aws_sqs_queue" "orders" {
  name = "orders"

  lifecycle {
    postcondition {
      condition     = self.visibility_timeout_seconds > 0
      error_message = "A condition of aws_sqs_queue.orders is not met."
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
