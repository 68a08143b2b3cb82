variable "create" {
  type = bool
}

resource "aws_sqs_queue" "this" {
  count    = var.create ? 1 : 0
  for_each = { orders = { delay = 5 }, returns = { delay = 0, tags = ["slow"] } }

  name          = each.key
  delay_seconds = each.value.delay
}

resource "aws_sqs_queue" "written" {
  # only where they are wanted
  count = var.create ? 1 : 0

  for_each = {
    # the first
    orders = { delay = 0 }
    ingest = { delay = 5, size = 2048 } # the larger
  }

  name          = each.key
  delay_seconds = each.value.delay
}
