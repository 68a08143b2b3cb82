# What checks look up themselves, and names that loops and dynamic blocks bind: all of it is valid.
variable "queues" {
  type = map(object({ name = string, delay = number }))
}

variable "datasets" {
  type    = list(object({ aws_caller_identity = object({ current = string }) }))
  default = []
}

check "account" {
  data "aws_caller_identity" "current" {}

  assert {
    condition     = data.aws_caller_identity.current.account_id != ""
    error_message = "The account is ${data.aws_caller_identity.current.account_id}."
  }
}

check "queue" {
  data "aws_sqs_queue" "orders" {
    name = "orders"
  }

  assert {
    condition     = data.aws_sqs_queue.orders.arn != ""
    error_message = "There is no queue."
  }
}

locals {
  names    = [for var in var.queues : var.name if var.delay > 0]
  delays   = { for local, module in var.queues : local => module.delay }
  accounts = [for data in var.datasets : data.aws_caller_identity.here]
  text     = "%{for aws_vpc in var.queues}${aws_vpc.name} %{endfor}"
}

resource "aws_security_group" "orders" {
  name = "orders"

  dynamic "ingress" {
    for_each = var.queues
    iterator = aws_vpc

    content {
      description = aws_vpc.value.name
      from_port   = 443
      to_port     = 443
      protocol    = "tcp"
      cidr_blocks = ["10.0.0.0/8"]
    }
  }
}

output "texts" {
  value = [local.names, local.delays, local.accounts, local.text]
}
