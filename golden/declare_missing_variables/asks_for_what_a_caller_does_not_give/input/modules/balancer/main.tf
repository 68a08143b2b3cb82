resource "aws_lb" "app" {
  name    = "${var.name}-${var.environment}"
  subnets = var.subnet_ids

  tags = var.tags
}
