locals {
  all = [local.some..., "more"]
}
