terraform {
  backend "s3" {
    bucket                 = "orders-state"
    key                    = "orders/terraform.tfstate"
    region                 = "eu-west-1"
    server_side_encryption = "AES256"
    dynamodb_table         = "orders-locks"
    lock_table             = "returns-locks"
    versioning             = true
  }
}
