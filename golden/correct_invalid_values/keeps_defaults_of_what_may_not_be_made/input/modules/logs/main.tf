variable "days" {
  type    = number
  default = 45
}

resource "aws_cloudwatch_log_group" "this" {
  name              = "/orders"
  retention_in_days = var.days
}
