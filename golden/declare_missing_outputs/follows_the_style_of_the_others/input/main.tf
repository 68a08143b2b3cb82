module "queue" {
  source = "./queue"
}

output "url" {
  value = module.queue.jobs_queue_url
}
