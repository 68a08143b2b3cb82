module "queue" {
  source   = "./queue"
  for_each = toset(["orders", "returns"])
}

variable "ranges" {
  type    = list(string)
  default = []
}

resource "aws_security_group" "ingest" {
  name = "ingest"

  dynamic egress {
    for_each = var.ranges
    content {
      from_port   = 443
      to_port     = 443
      protocol    = "tcp"
      cidr_blocks = [egress.value]
    }
  }
}

output "orders" {
  value = module.queue.orders.arn
}
