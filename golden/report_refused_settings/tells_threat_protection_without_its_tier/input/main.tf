terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.83"
    }
  }
}

variable "mode" {
  type    = string
  default = "AUDIT"
}

resource "aws_cognito_user_pool" "customers" {
  name = "customers"

  user_pool_add_ons {
    advanced_security_mode = "ENFORCED"
  }
}

resource "aws_cognito_user_pool" "staff" {
  name           = "staff"
  user_pool_tier = "LITE"

  user_pool_add_ons {
    advanced_security_mode = var.mode
  }
}
