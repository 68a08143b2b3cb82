variable "aws_region" {
  description = "Region of the service"
  type        = string
}

variable "dr_region" {
  description = "Region to fail over to"
  type        = string
}

locals {
  regions = {
    stats  = "eu-north-1"
    backup = "eu-west-3"
  }
}

provider "aws" {
  region = var.aws_region
}

provider "aws" {
  alias  = "primary"
  region = var.aws_region
}

provider "aws" {
  alias  = "dr"
  region = var.dr_region
}

provider "aws" {
  alias  = "stats"
  region = local.regions.stats
}

resource "aws_s3_bucket" "main" {
  provider = aws.primary
  bucket   = "reports"
}

resource "aws_s3_bucket" "standby" {
  provider = aws.dr
  bucket   = "reports-standby"
}

resource "aws_s3_bucket" "stats" {
  provider = aws.stats
  bucket   = "reports-stats"
}
