variable "stage" {
  type = string

  validation {
    condition     = var.stage == "test" || "live" # these two
    error_message = "No such stage."
  }

  validation {
    condition     = regex("^[a-z]+$", var.stage)
    error_message = "Small letters only."
  }
}

variable "size" {
  type = number

  validation {
    condition     = 1 <= var.size <= 5 && var.size != 3
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
  count = var.certificate_arn ? 1 : 0
  name  = var.owner ? var.owner : "orders"
  tags = {
    Owner = var.owner || "nobody"
    Small = var.stage != "live" && "staging" ? "yes" : "no"
  }
}
