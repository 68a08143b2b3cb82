resource "aws_sns_topic" "alerts" {
  name = "alerts"
}

resource "aws_sqs_queue" "dead" {
  name = "dead"
}

resource "aws_cloudwatch_event_target" "orders" {
  rule = "orders"
  arn  = var.function_arn

  dead_letter_config {
    arn = aws_sqs_queue.dead.arn
  }
}

# A queue may be what is named.
resource "aws_cloudwatch_event_target" "carts" {
  rule = "carts"
  arn  = var.function_arn

  dead_letter_config {
    arn = var.to_queue ? aws_sqs_queue.dead.arn : aws_sns_topic.alerts.arn
  }
}

# What a function cannot work on may go to a topic.
resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = var.role_arn
  image_uri     = var.image
  package_type  = "Image"

  dead_letter_config {
    target_arn = aws_sns_topic.alerts.arn
  }
}

variable "function_arn" {
  type = string
}

variable "role_arn" {
  type = string
}

variable "image" {
  type = string
}

variable "to_queue" {
  type    = bool
  default = true
}
