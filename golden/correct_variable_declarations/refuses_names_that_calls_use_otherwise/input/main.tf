module "queue" {
  source = "./modules/queue"
  count  = 2
}
