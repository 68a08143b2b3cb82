variable "subnet_ids" {
  description = "Subnets"
  type        = list(string)
}

resource "aws_lb" "app" {
  name    = "app"
  subnets = var.subnet_ids
}
