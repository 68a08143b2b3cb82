module "queue" {
  source = "./queue"
}

output "arn" {
  value = module.queue.arn
}
