module "orders" {
  source = "./modules/queue"

  name              = "orders"
  timeout           = 30 # seconds
  retention_in_days = 14
  visibility_delay  = 5
  visiblity_timeout = "late"
}
