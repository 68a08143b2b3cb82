# Each of these may be the name of a variable or of a resource that is not there, or a bool.
locals {
  labels = {
    Backup = yes
    vpc    = vpc
  }
}

resource "aws_sns_topic" "alerts" {
  name         = alerts_topic
  display_name = display_name
  policy       = alerts

  tags = {
    Owner = Owner
    Queue = orders
  }
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
}

resource "aws_security_group" "web" {
  name = "web"

  dynamic "ingress" {
    for_each = toset([80, 443])
    iterator = port

    content {
      description = join(" ", keys(port))
      from_port   = port.value
      to_port     = port.value
      protocol    = "tcp"
    }
  }

  lifecycle {
    ignore_changes = [tags]
  }
}
