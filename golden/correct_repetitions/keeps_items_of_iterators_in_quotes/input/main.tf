variable "partners" {
  type    = list(string)
  default = ["https://partner.example.com"]
}

variable "ports" {
  type    = map(object({ port = number, cidr = string }))
  default = {}
}

resource "aws_s3_bucket" "orders" {
  bucket = "orders-landing"
}

resource "aws_s3_bucket_cors_configuration" "orders" {
  bucket = aws_s3_bucket.orders.id

  dynamic "cors_rule" {
    for_each = var.partners
    iterator = "partner"

    content {
      allowed_methods = ["PUT"]
      allowed_origins = [partner.value]
    }
  }
}

resource "aws_security_group" "orders" {
  name = "orders"

  dynamic "ingress" {
    for_each = var.ports
    iterator = "rule" # one for each partner

    content {
      description = "from ${rule.key}"
      from_port   = rule.value.port
      to_port     = rule.value.port
      protocol    = "tcp"
      cidr_blocks = ["${rule.value.cidr}"]
    }
  }
}
