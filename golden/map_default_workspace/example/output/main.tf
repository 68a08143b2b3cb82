# main.tf
locals {
  environment = terraform.workspace

  sizes = {
    dev  = "t3.micro"
    prod = "m5.large"
  }

  size = local.sizes[local.environment == "default" ? "dev" : local.environment]
}

output "size" {
  description = "The size of the instances."
  value       = local.size
}
