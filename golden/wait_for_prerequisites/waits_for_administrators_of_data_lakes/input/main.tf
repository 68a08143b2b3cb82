terraform {
  required_version = ">= 1.5"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

data "aws_caller_identity" "current" {}

resource "aws_lakeformation_data_lake_settings" "main" {
  admins = [data.aws_caller_identity.current.arn]
}

resource "aws_glue_catalog_database" "orders" {
  name = "orders"
}

resource "aws_lakeformation_lf_tag" "area" {
  key    = "area"
  values = ["orders", "returns"]
}

resource "aws_lakeformation_resource_lf_tags" "orders" {
  database {
    name = aws_glue_catalog_database.orders.name
  }

  lf_tag {
    key   = aws_lakeformation_lf_tag.area.key
    value = "orders"
  }
}

resource "aws_lakeformation_permissions" "reader" {
  principal   = "arn:aws:iam::111122223333:role/reader"
  permissions = ["DESCRIBE"]

  database {
    name = aws_glue_catalog_database.orders.name
  }
}
