module "orders" {
  source   = "./function"
  for_each = toset(["orders", "refunds"])

  name = each.key
}
