variable "bucket" {
  type    = string
  default = "orders-state"
}

terraform {
  backend "s3" {
    bucket = var.bucket
    key    = "orders/terraform.tfstate"
    region = lower("EU-WEST-1")
  }
}
