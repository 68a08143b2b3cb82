locals {
  tags = {
    Project = "orders"
  }
}
