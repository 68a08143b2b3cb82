locals {
  environment = terraform.workspace

  sizes = {
    dev  = "t3.micro"
    prod = "m5.large"
  }

  size    = local.sizes[local.environment]
  staging = local.sizes["staging"]
  known   = local.sizes["dev"]
  asked   = contains(keys(local.sizes), terraform.workspace) ? local.sizes[terraform.workspace] : "t3.small"
  tried   = try(local.sizes["none"], "t3.small")
}

output "size" {
  description = "The size of the instances."
  value       = "${local.sizes[terraform.workspace]} ${local.size} ${local.staging} ${local.known} ${local.asked} ${local.tried}"
}
