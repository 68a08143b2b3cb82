variable "subnets" {
  type = list(object({ name = string, zone = string, public = bool }))
}

variable "teams" {
  type = map(list(string))
}

locals {
  zones   = { for s in var.subnets : s.name -> s.zone }
  members = { for team, names in var.teams : team : names }
  copied  = [for s in var.subnets -> s.name]

  public = [for s in var.subnets if s.public : s.name]
  placed = {
    for s in var.subnets if s.public && s.zone != "" : s.name => {
      zone = s.zone
    }
  }
  private = [for s in var.subnets : s.name where !s.public]
  inner   = { for s in var.subnets : s.name => s.zone, if !s.public }
  # right as they are
  kept   = [for s in var.subnets : s.public ? s.name : "none" if s.zone != ""]
  chosen = { for s in var.subnets : s.name => s.public ? "public" : "private" if s.zone != "" }
}

output "zones" {
  value = [local.zones, local.members, local.copied, local.public, local.placed, local.private, local.inner, local.kept, local.chosen]
}
