terraform {
  terraform_version = ">= 1.5"
}

variable "environment" {
  desc = "Stage"
  type = string

  validation {
    condition = contains(["dev", "prod"], var.environment)
    message   = "Must be dev or prod."
  }
}

resource "aws_sqs_queue" "orders" {
  name = "orders"

  lifecycle {
    ignore_change         = [tags]
    create_before_destory = true

    precondition {
      condition = var.environment != ""
      error     = "No stage is given."
    }
  }

  provisioner "local-exec" {
    cmd = "echo created"
  }
}
