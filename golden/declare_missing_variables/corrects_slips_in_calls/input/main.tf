module "orders" {
  source = "./modules/queue"

  nmae              = "orders"
  timout            = 30 # seconds
  retention_days    = 14
  visibility_delay  = 5
  visiblity_timeout = "late"
}
