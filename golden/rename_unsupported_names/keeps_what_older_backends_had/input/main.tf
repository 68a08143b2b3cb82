terraform {
  backend "s3" {
    bucket                  = "orders-state"
    key                     = "orders/terraform.tfstate"
    region                  = "eu-west-1"
    role_arn                = "arn:aws:iam::123456789012:role/state"
    session_name            = "terraform"
    external_id             = "orders"
    shared_credentials_file = "~/.aws/credentials"
    endpoint                = "https://s3.eu-west-1.amazonaws.com"
    force_path_style        = true
  }
}
