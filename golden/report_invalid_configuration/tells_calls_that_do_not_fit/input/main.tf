module "queue" {
  source = "./modules/queue"
  label  = "jobs"
}

module "table" {
  source = "./modules/table"
}

output "queue" {
  value = module.queue.address
}
