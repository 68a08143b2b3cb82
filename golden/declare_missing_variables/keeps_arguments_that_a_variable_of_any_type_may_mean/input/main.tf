module "queue" {
  source = "./queue"
  nme    = "orders"
}
