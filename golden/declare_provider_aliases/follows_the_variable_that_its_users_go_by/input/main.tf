variable "primary_region" {
  description = "Region of the network"
  type        = string
  default     = "us-east-2"
}

variable "replica_region" {
  description = "Region of the copies"
  type        = string
  default     = "us-west-1"
}

locals {
  zones = ["${var.primary_region}a", "${var.primary_region}b"]
}

resource "aws_subnet" "app" {
  provider = aws.us_east_2
  count    = length(local.zones)

  vpc_id            = "vpc-0a1b2c3d"
  cidr_block        = cidrsubnet("10.0.0.0/16", 8, count.index)
  availability_zone = local.zones[count.index]
}

# Nothing here goes by the variable.
resource "aws_s3_bucket" "copies" {
  provider = aws.us_west_1
  bucket   = "reports-copies"
}
