terraform {
  required_version = ">= 1.5"
}

variable "environment" {
  description = "Stage"
  type        = string

  validation {
    condition     = contains(["dev", "prod"], var.environment)
    error_message = "Must be dev or prod."
  }
}

resource "aws_sqs_queue" "orders" {
  name = "orders"

  lifecycle {
    ignore_changes        = [tags]
    create_before_destroy = true

    precondition {
      condition     = var.environment != ""
      error_message = "No stage is given."
    }
  }

  provisioner "local-exec" {
    command = "echo created"
  }
}
