provider "aws" {
  region = var.aws_region
}

variable "aws_region" {
  description = "Region of the site"
  type        = string
  default     = "us-east-1"
}

module "certificate" {
  source = "./modules/certificate"

  domain_name = "shop.${var.aws_region}.example.com"
}
