variable "is_protected" {
  type    = bool
  default = true
}

variable "stage" {
  type    = string
  default = "test"
}

variable "is_asked" {
  type = bool
}

resource "aws_sqs_queue" "orders" {
  name = "orders"

  lifecycle {
    prevent_destroy      = var.is_protected
    replace_triggered_by = aws_sqs_queue.returns
  }
}

resource "aws_sqs_queue" "returns" {
  name = "returns"

  lifecycle {
    prevent_destroy       = var.stage == "live"
    create_before_destroy = !var.is_protected
  }
}

resource "aws_sqs_queue" "claims" {
  name = "claims"

  lifecycle {
    prevent_destroy = var.is_asked
  }
}

resource "aws_sqs_queue" "audit" {
  name       = "audit"
  depends_on = [var.is_asked ? aws_sqs_queue.claims : null]
}

resource "aws_sqs_queue" "gifts" {
  name = "gifts"

  lifecycle {
    prevent_destroy = var.is_protected ? true : false
  }
}
