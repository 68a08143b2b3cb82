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

data "aws_identitystore_user" "jane" {
  identity_store_id = var.store

  alternate_identifier {
    unique_attribute {
      attribute_path  = "UserName"
      attribute_value = "jane"
    }
  }

  filter {
    attribute_path  = "UserName"
    attribute_value = "jane"
  }
}
