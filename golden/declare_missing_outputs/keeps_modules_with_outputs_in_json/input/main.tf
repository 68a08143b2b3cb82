module "queue" {
  source = "./queue"
}

output "url" {
  value = module.queue.queue_url
}
