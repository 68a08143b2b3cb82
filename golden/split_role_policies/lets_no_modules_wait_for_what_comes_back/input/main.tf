module "orders" {
  source   = "./service"
  name     = "orders"
  sends_to = module.ingest.queue_arn
}

module "ingest" {
  source   = "./service"
  name     = "ingest"
  sends_to = module.orders.queue_arn
}
