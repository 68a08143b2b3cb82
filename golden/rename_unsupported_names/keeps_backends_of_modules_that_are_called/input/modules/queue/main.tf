terraform {
  backend "s3" {
    bucket     = "orders-state"
    key        = "queue/terraform.tfstate"
    region     = "eu-west-1"
    lock_table = "orders-locks"
  }
}
