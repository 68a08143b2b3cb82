terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

variable "store" {
  type = string
}

data "aws_identitystore_group" "admins" {
  identity_store_id = var.store

  # As the directory calls them.
  filter {
    attribute_path  = "DisplayName"
    attribute_value = "Admins"
  }
}

data "aws_identitystore_user" "jane" {
  identity_store_id = var.store
  filter {
    attribute_path  = "UserName"
    attribute_value = "jane" # of orders
  }
}

output "members" {
  value = [data.aws_identitystore_group.admins.group_id, data.aws_identitystore_user.jane.user_id]
}
