variable "days" {
  type    = number
  default = 2555
}

resource "aws_cloudwatch_log_group" "this" {
  name              = "/module"
  retention_in_days = var.days
}
