terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

resource "aws_s3vectors_vector_bucket" "index" {
  vector_bucket_name = "index"
}
