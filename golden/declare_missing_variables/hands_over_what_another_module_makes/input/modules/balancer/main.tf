resource "aws_lb" "app" {
  name            = var.name
  security_groups = [var.alb_sg_id]
}

resource "aws_lb_target_group" "app" {
  name     = var.name
  port     = 80
  protocol = "HTTP"
  vpc_id   = var.vpc_id
}
