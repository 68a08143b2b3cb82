terraform { required_providers { aws = { source = "hashicorp/aws" version = "~> 5.0" } } }

variable "name" { type = string default = "app" }
variable "size" { type = number; default = 2; }
variable "kept" { type = string }

resource "aws_security_group" "web" {
  name = var.name # of the stack
  ingress { from_port = 443, to_port = 443, protocol = "tcp", cidr_blocks = ["0.0.0.0/0"] }
  egress { from_port = 0
    to_port   = 0
    protocol  = "-1"
    self      = true }
  lifecycle { create_before_destroy = true }
} output "group" { value = aws_security_group.web.id }
