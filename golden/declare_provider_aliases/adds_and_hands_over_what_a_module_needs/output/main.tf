provider "aws" {
  region = var.aws_region
}

provider "aws" {
  alias  = "us_east_1"
  region = "us-east-1"
}

variable "aws_region" {
  description = "Region of the site"
  type        = string
  default     = "us-east-1"
}

module "certificate" {
  source = "./modules/certificate"

  domain_name = "shop.${var.aws_region}.example.com"

  providers = {
    aws.us_east_1 = aws.us_east_1
  }
}
