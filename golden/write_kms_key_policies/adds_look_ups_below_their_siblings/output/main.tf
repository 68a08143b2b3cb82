data "aws_caller_identity" "current" {}
data "aws_region" "current" {} # of the default provider
data "aws_partition" "current" {}
data "aws_availability_zones" "available" {
  state = "available"
}

# The bucket of the orders.
resource "aws_s3_bucket" "orders" {
  bucket = "orders-${data.aws_caller_identity.current.account_id}-${data.aws_region.current.name}"
}

output "zones" {
  value = data.aws_availability_zones.available.names
}
