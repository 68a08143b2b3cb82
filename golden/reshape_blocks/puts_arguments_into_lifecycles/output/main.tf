resource "aws_security_group" "orders" {
  name_prefix = "orders-"

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }

  lifecycle {
    create_before_destroy = true # names are in use
  }
}

resource "aws_sqs_queue" "orders" {
  name = "orders"

  lifecycle {
    ignore_changes  = [tags]
    prevent_destroy = true
  }
}

resource "aws_sqs_queue" "ingest" {
  name = "ingest"

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [tags]
  }
}

resource "aws_sqs_queue" "audit" {
  name = "audit"

  depends_on = [aws_sqs_queue.orders]

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_sqs_queue" "events" {
  name = "events"

  depends_on = [aws_sqs_queue.orders]
}

resource "aws_sqs_queue" "returns" {
  name = var.name

  lifecycle {
    precondition {
      condition     = var.name != ""
      error_message = "No name is given."
    }
  }
}

variable "name" {
  type = string
}
