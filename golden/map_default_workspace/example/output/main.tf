# main.tf
locals {
  environment = terraform.workspace == "default" ? "dev" : terraform.workspace

  sizes = {
    dev  = "t3.micro"
    prod = "m5.large"
  }

  size = local.sizes[local.environment]
}

output "size" {
  description = "The size of the instances."
  value       = local.size
}
