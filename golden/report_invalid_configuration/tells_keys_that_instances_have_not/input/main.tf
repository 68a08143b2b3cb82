variable "topics" {
  type    = map(number)
  default = { clicks = 3, orders = 6 }
}

variable "tables" {
  type = map(object({ columns = list(string) }))
  default = {
    clicks = { columns = ["id"] }
  }
}

resource "aws_glue_catalog_table" "events" {
  for_each = var.tables

  name          = each.key
  database_name = "events"
}

# The table of orders is not there.
resource "aws_ssm_parameter" "table" {
  for_each = var.topics

  name  = "/tables/${each.key}"
  type  = "String"
  value = aws_glue_catalog_table.events[each.key].name
}

resource "aws_sqs_queue" "worker" {
  count = 2

  name = "worker-${count.index}"
}

resource "aws_ssm_parameter" "worker" {
  for_each = toset(["clicks", "orders"])

  name  = "/workers/${each.key}"
  type  = "String"
  value = aws_sqs_queue.worker[each.key].url
}

output "orders" {
  value = aws_glue_catalog_table.events["orders"].name
}

output "first" {
  value = aws_sqs_queue.worker["first"].url
}
