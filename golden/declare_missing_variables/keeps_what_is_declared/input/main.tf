variable "name" {
  description = "Name of the queue"
  type        = string
}

resource "aws_sqs_queue" "jobs" {
  # var.prefix was here once.
  name = "${var.name}-${var.stage}"

  tags = {
    Text = "set var.other to change it"
  }
}
