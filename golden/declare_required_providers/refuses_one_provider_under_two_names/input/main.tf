terraform {
  required_providers {
    amazon = {
      source = "hashicorp/aws"
    }
  }
}
