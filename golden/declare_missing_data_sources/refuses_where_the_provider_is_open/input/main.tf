provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "west"
  region = "us-west-2"
}

output "zones" {
  description = "Zones of the copies"
  value       = data.aws_availability_zones.copies.names
}
