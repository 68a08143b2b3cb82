resource "aws_security_group" "orders" {
  name_prefix           = "orders-"
  create_before_destroy = true # names are in use

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_sqs_queue" "orders" {
  name            = "orders"
  prevent_destroy = true

  lifecycle {
    ignore_changes = [tags]
  }
}

resource "aws_sqs_queue" "ingest" {
  name = "ingest"

  lifecycle = {
    create_before_destroy = true
    ignore_changes        = [tags]
  }
}

resource "aws_sqs_queue" "audit" {
  name = "audit"

  lifecycle {
    depends_on      = [aws_sqs_queue.orders]
    prevent_destroy = true
  }
}

resource "aws_sqs_queue" "events" {
  name = "events"

  lifecycle {
    depends_on = [aws_sqs_queue.orders]
  }
}

resource "aws_sqs_queue" "returns" {
  name = var.name

  precondition {
    condition     = var.name != ""
    error_message = "No name is given."
  }
}

variable "name" {
  type = string
}
