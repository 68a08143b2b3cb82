locals {
  subnets = {
    blue  = [{ id = "subnet-1" }, { id = "subnet-2" }]
    green = [{ id = "subnet-3" }]
  }
  subnet_ids = { for zone_name, zone_subnets in local.subnets : zone_name => zone_subnets[*].id }
}
