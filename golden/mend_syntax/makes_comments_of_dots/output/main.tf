terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "zones" {
  type = list(string)
}

resource "aws_eks_cluster" "orders" {
  name     = "orders"
  role_arn = "arn:aws:iam::123456789012:role/orders"

  vpc_config {
    subnet_ids = var.zones
    # ...
  }
}

# ...

output "arn" {
  value = aws_eks_cluster.orders.arn
}
