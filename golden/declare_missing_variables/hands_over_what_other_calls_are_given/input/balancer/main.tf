variable "name" {
  description = "Name"
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
