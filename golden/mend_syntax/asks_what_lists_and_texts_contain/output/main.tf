variable "region" {
  type    = string
  default = "eu-west-1"
}

variable "quotas" {
  type    = map(number)
  default = {}
}

locals {
  regions  = ["eu-west-1", "eu-central-1"]
  is_ours  = contains(local.regions, var.region)
  is_free  = !contains(keys(var.quotas), var.region) && strcontains("eu-west-1", "west")
  enabled  = [for region in local.regions : region if contains(local.regions, region)]
  has_none = !(contains(["us-east-1"], var.region)) ? 1 : 0
}
