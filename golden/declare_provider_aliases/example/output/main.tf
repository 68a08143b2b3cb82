provider "aws" {
  region = "eu-central-1"

  default_tags {
    tags = {
      Project = "shop"
    }
  }
}

provider "aws" {
  alias  = "us_east_1"
  region = "us-east-1"

  default_tags {
    tags = {
      Project = "shop"
    }
  }
}

# CloudFront takes certificates from this region only.
resource "aws_acm_certificate" "site" {
  provider = aws.us_east_1

  domain_name       = "shop.example.com"
  validation_method = "DNS"
}
