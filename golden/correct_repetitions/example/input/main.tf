variable "queues" {
  type    = list(string)
  default = ["orders", "ingest"]
}

variable "keep_failed" {
  type    = bool
  default = true
}

variable "ports" {
  type    = list(number)
  default = [80, 443]
}

resource "aws_sqs_queue" "each" {
  for_each = var.queues # one for each
  name     = each.value
}

resource "aws_sqs_queue" "failed" {
  count = var.keep_failed
  name  = "failed"
}

resource "aws_eip" "outgoing" {
  count  = var.ports
  domain = "vpc"
}

resource "aws_security_group" "orders" {
  name = "orders"

  dynamic "ingress" {
    for_each = var.ports

    content {
      from_port   = each.value
      to_port     = each.value
      protocol    = "tcp"
      cidr_blocks = ["10.0.0.0/8"]
    }
  }
}
