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
  role          = "arn:aws:iam::123456789012:role/orders-crawler"

  s3_target {
    path = "s3://example-orders"
  }
}

output "crawler" {
  value = aws_glue_catalog_crawler.orders.arn
}
