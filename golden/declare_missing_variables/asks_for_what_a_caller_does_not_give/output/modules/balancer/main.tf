variable "name" {
  description = "Name, for aws_lb.app"
  type        = string
}

variable "environment" {
  description = "Environment, for aws_lb.app"
  type        = string
}

variable "subnet_ids" {
  description = "Subnet IDs, for aws_lb.app"
  type        = list(string)
}

variable "tags" {
  description = "Tags, for aws_lb.app"
  type        = map(string)
}

resource "aws_lb" "app" {
  name    = "${var.name}-${var.environment}"
  subnets = var.subnet_ids

  tags = var.tags
}
