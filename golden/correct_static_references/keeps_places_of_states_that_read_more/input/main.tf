terraform {
  backend "s3" {
    bucket = "orders-state-${terraform.workspace}"
    key    = "orders/${terraform.workspace}/${var.name}.tfstate"
    region = "us-east-1"
  }
}

variable "name" {
  default = "orders"
}

output "name" {
  value = var.name
}
