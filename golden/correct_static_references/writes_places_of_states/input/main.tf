terraform {
  backend "s3" {
    bucket = "orders-state"
    key    = "orders/${terraform.workspace}/terraform.tfstate" # each its own
    region = "us-east-1"
  }
}

variable "name" {
  default = "orders"
}

output "name" {
  value = var.name
}
