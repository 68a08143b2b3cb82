provider "aws" {
  alias  = "primary"
  region = var.primary_region
}

provider "aws" {
  alias  = "secondary"
  region = var.secondary_region
}

resource "aws_s3_bucket" "main" {
  provider = aws.primary
  bucket   = var.name
}

resource "aws_s3_bucket" "copies" {
  provider = aws.secondary
  bucket   = "${var.name}-copies"
}
