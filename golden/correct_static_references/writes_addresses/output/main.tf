import {
  to = aws_sqs_queue.orders
  id = "https://sqs.eu-west-1.amazonaws.com/123456789012/orders"
}

moved {
  from = aws_sqs_queue.old
  to   = aws_sqs_queue.orders
}

removed {
  from = aws_sqs_queue.ingest

  lifecycle {
    destroy = false
  }
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
}

resource "aws_security_group" "web" {
  name = "web"

  dynamic "ingress" {
    for_each = [80, 443]
    iterator = port

    content {
      from_port   = port.value
      to_port     = port.value
      protocol    = "tcp"
      cidr_blocks = ["10.0.0.0/8"]
    }
  }
}
