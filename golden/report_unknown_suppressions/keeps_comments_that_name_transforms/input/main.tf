# tffix: ignore-file[scope_account_arns] other accounts read these
# tffix: ignore[name_fifo_queues, permit_services] the consumers know it by this name
resource "aws_sqs_queue" "orders" {
  name       = "orders"
  fifo_queue = true
}

# tffix: ignore
resource "aws_sqs_queue" "returns" {
  name = "returns" # what tffix does is written up in the wiki
}
