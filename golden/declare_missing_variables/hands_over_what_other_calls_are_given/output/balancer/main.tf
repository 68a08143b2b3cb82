variable "name" {
  description = "Name"
  type        = string
}

variable "tags" {
  description = "Tags, for aws_lb.app"
  type        = map(string)
}

variable "logs_bucket" {
  description = "Logs bucket, for aws_lb.app"
  type        = string
}

resource "aws_lb" "app" {
  name = var.name
  tags = var.tags

  access_logs {
    bucket  = var.logs_bucket
    enabled = true
  }
}
