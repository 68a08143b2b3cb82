variable "stage" {
  type = string

  validation {
    condition     = contains(["test", "live"], var.stage) # these two
    error_message = "No such stage."
  }

  validation {
    condition     = can(regex("^[a-z]+$", var.stage))
    error_message = "Small letters only."
  }
}

variable "size" {
  type = number

  validation {
    condition     = 1 <= var.size && var.size <= 5 && var.size != 3
    error_message = "From 1 to 5."
  }
}

variable "certificate_arn" {
  type    = string
  default = ""
}

variable "owner" {
  type    = string
  default = null
}

resource "aws_sqs_queue" "orders" {
  count = var.certificate_arn != "" ? 1 : 0
  name  = var.owner != null ? var.owner : "orders"
  tags = {
    Owner = coalesce(var.owner, "nobody")
    Small = !contains(["live", "staging"], var.stage) ? "yes" : "no"
  }
}
