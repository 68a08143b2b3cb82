module "queue" {
  source = "./queue"

  prefix = "shop"
  token  = "none"
}

output "prefix" {
  value = "${module.queue.prefix}-queues"
}

output "token" {
  value     = module.queue.token
  sensitive = true
}
