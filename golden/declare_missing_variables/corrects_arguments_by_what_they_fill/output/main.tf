module "orders" {
  source          = "./modules/stream"
  stream_name     = "orders"
  hours_kept      = 48
  encryption_type = "KMS"
}
