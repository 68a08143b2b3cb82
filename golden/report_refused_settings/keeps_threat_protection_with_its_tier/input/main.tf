terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.83"
    }
  }
}

variable "tier" {
  type = string
}

variable "mode" {
  type = string
}

resource "aws_cognito_user_pool" "customers" {
  name           = "customers"
  user_pool_tier = "PLUS"

  user_pool_add_ons {
    advanced_security_mode = "ENFORCED"
  }
}

resource "aws_cognito_user_pool" "partners" {
  name           = "partners"
  user_pool_tier = var.tier

  user_pool_add_ons {
    advanced_security_mode = "ENFORCED"
  }
}

resource "aws_cognito_user_pool" "staff" {
  name = "staff"

  user_pool_add_ons {
    advanced_security_mode = var.mode
  }
}

resource "aws_cognito_user_pool" "visitors" {
  name = "visitors"

  user_pool_add_ons {
    advanced_security_mode = "OFF"
  }
}

# Made years ago, with a plan of its own.
resource "aws_cognito_user_pool" "legacy" {
  name = "legacy"

  user_pool_add_ons {
    advanced_security_mode = "ENFORCED"
  }

  lifecycle {
    ignore_changes = [user_pool_tier]
  }
}
