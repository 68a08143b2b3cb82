variables {
  # What all names begin with.
  project = "orders"
  size    = 3 # for now
  live    = true
  zones   = ["eu-west-1a"]
}

resource "aws_sqs_queue" "this" {
  name = "${var.project}-${var.size}"
}
