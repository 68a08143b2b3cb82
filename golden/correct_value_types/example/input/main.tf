variable "subnet_ids" {
  description = "The subnets of the load balancer."
  type        = list(string)
}

resource "aws_security_group" "web" {
  name = "web"

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = "0.0.0.0/0"
  }
}

resource "aws_lb" "web" {
  name            = ["web"]
  internal        = "no"
  subnets         = [var.subnet_ids]
  security_groups = aws_security_group.web.id
}
