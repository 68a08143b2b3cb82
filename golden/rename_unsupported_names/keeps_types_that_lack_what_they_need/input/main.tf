terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_glue_catalog_crawler" "orders" {
  name          = "orders"
  database_name = "orders"
}
