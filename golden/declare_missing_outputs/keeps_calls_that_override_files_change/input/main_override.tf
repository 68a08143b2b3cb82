module "queues" {
  source = "./modules/ingest"
}

module "returns" {
  retention = 60
}
