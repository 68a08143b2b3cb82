# This folder may be used in the workspaces dev and prod only.
locals {
  sizes = {
    dev  = "t3.micro"
    prod = "m5.large"
  }
}

output "size" {
  description = "The size of the instances."
  value       = local.sizes[terraform.workspace]
}
