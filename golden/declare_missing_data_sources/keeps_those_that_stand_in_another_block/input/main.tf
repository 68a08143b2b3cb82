terraform {
  required_version = ">= 1.5"

  data "aws_availability_zones" "available" {}
}

output "zones" {
  value = data.aws_availability_zones.available.names
}
