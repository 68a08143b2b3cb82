terraform {
  required_version = ">= 1.6"

  backend "s3" {
    bucket     = "orders-state"
    key        = "orders/terraform.tfstate"
    aws_region = "eu-west-1"
    encryption = true # at rest
    lock_table = "orders-locks"

    assume_role {
      role_arn = "arn:aws:iam::123456789012:role/state"
    }
  }
}
