# main.tf
locals {
  workspace = terraform.workspace # dev, staging or prod

  sizes = {
    dev     = "t3.micro"
    staging = "t3.small"
    prod    = "m5.large"
  }
  counts = {
    staging = 1
    prod    = 3
  }
}

output "size" {
  description = "The size of the instances."
  value       = lookup(local.sizes, local.workspace == "default" ? "dev" : local.workspace)
}

output "instances" {
  description = "How many instances there are."
  value       = local.counts[local.workspace == "default" ? "staging" : local.workspace]
}
