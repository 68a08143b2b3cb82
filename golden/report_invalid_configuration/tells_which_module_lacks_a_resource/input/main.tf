module "network" {
  source = "./modules/network"
}

output "queue" {
  value = terracotta_queue.orders.url
}
