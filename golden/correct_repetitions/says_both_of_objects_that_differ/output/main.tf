variable "create" {
  type = bool
}

resource "aws_sqs_queue" "this" {
  for_each = { for key, one in { orders = { delay = 5 }, returns = { delay = 0, tags = ["slow"] } } : key => one if var.create }

  name          = each.key
  delay_seconds = each.value.delay
}

resource "aws_sqs_queue" "written" {
  # only where they are wanted
  for_each = {
    for key, one in {
      # the first
      orders = { delay = 0 }
      ingest = { delay = 5, size = 2048 } # the larger
    } : key => one if var.create
  }

  name          = each.key
  delay_seconds = each.value.delay
}
