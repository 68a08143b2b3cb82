variable "name" {
  type = string
}

variable "role_arn" {
  type = string
}

resource "aws_sqs_queue" "this" {
  name = var.name
}

resource "aws_lambda_function" "this" {
  function_name = var.name
  role          = var.role_arn
  package_type  = "Image"
  image_uri     = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/${var.name}:1"
}

output "queue_arn" {
  value = aws_sqs_queue.this.arn
}
