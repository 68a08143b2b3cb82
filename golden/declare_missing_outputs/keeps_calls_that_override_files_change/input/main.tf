# The override file calls another module.
module "queues" {
  source = "./modules/orders"
  prefix = "orders"
}

# And keeps messages of this one longer.
module "returns" {
  source    = "./modules/orders"
  prefix    = "returns"
  retention = 30
}

output "queue" {
  value = module.queues.queue_url
}
