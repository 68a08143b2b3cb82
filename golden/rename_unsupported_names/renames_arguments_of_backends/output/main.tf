terraform {
  required_version = ">= 1.6"

  backend "s3" {
    bucket         = "orders-state"
    key            = "orders/terraform.tfstate"
    region         = "eu-west-1"
    encrypt        = true # at rest
    dynamodb_table = "orders-locks"

    assume_role = {
      role_arn = "arn:aws:iam::123456789012:role/state"
    }
  }
}
