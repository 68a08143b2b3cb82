terraform {
  backend = {
    bucket = "orders-state"
    key    = "orders.tfstate"
  }
}
