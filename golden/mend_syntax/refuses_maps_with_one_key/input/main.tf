locals {
  tags = {
    Team = "orders"
    Env  = "prod"
  }
  tags = {
    Env = "test"
  }
}
