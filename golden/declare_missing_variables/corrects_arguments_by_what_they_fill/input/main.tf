module "orders" {
  source           = "./modules/stream"
  stream_name      = "orders"
  retention_period = 48
  encryption_type  = "KMS"
}
