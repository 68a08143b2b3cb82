variable "alb_security_group_id" {
  description = "Security group"
  type        = string
}

resource "aws_lb" "app" {
  name            = "app"
  security_groups = [var.alb_security_group_id]
}
