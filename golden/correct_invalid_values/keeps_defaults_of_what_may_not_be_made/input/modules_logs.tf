module "logs" {
  source = "./modules/logs"
  count  = var.is_kept ? 1 : 0
}
