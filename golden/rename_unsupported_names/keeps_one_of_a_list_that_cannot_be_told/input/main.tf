data "aws_availability_zones" "open" {
  state = "available"
}

# One, and which one is meant cannot be told.
output "zone" {
  value = data.aws_availability_zones.open.name
}
