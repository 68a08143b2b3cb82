resource "aws_lb" "web" {
  name    = "web"
  subnets = ["subnet-0a1b2c3d4e5f60718", "subnet-0a1b2c3d4e5f60719"]
}

variable "is_closed" {
  description = "Whether the site is closed."
  type        = bool
}

resource "aws_lb_target_group" "web" {
  name   = "web"
  vpc_id = "vpc-0a1b2c3d4e5f60718"
  port   = 80

  protocol = "HTTP"
}

resource "aws_lb_listener" "web" {
  load_balancer_arn = aws_lb.web.arn
  port              = 80
  protocol          = "HTTP"
  type              = var.is_closed ? "fixed-response" : "forward"

  default_action {
    target_group_arn = aws_lb_target_group.web.arn
  }
}
