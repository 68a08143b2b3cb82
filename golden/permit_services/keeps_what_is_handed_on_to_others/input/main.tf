module "orders" {
  source = "./modules/orders"
}

locals {
  queues = {
    billing = module.orders.queue_url
  }
}

module "policy" {
  source = "git::https://example.com/queue-policy.git"

  queue = local.queues["billing"]
}
