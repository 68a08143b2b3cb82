variable "role_arn" {
  type = string
}

# Other systems put their orders here.
resource "aws_sqs_queue" "intake" {
  name = "orders-intake"
}

resource "aws_cloudwatch_event_bus" "orders" {
  name = "orders"
}

resource "aws_pipes_pipe" "intake" {
  name     = "orders-intake"
  role_arn = var.role_arn
  source   = aws_sqs_queue.intake.arn
  target   = aws_cloudwatch_event_bus.orders.arn
}
