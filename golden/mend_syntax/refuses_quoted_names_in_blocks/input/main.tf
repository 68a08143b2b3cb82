resource "example_application" "orders" {
  settings {
    "name" = "orders"
  }
}
