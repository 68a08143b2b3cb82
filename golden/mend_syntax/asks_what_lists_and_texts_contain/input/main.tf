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
  is_ours  = var.region in local.regions
  is_free  = var.region not in keys(var.quotas) && "west" in "eu-west-1"
  enabled  = [for region in local.regions : region if region in local.regions]
  has_none = !(var.region in ["us-east-1"]) ? 1 : 0
}
