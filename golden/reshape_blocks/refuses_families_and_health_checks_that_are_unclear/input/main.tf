# The version may be another, and the family has two numbers of it.
resource "aws_db_parameter_group" "orders" {
  name           = "orders"
  engine         = "mysql"
  engine_version = var.engine_version
}

# The families of this engine have editions.
resource "aws_db_parameter_group" "billing" {
  name           = "billing"
  engine         = "oracle-ee"
  engine_version = "19"
}

# Which of the ports is asked?
resource "aws_elb" "orders" {
  name               = "orders"
  availability_zones = ["eu-west-1a"]

  listener {
    instance_port     = 8080
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }

  listener {
    instance_port     = 8443
    instance_protocol = "https"
    lb_port           = 443
    lb_protocol       = "tcp"
  }

  health_check {
    path                = "/status"
    healthy_threshold   = 2
    unhealthy_threshold = 2
    timeout             = 3
    interval            = 30
  }
}

variable "engine_version" {
  type    = string
  default = "8.0.36"
}
