locals {
  part = local.all[0:2]
}
