resource "random_password" "database" {
  length  = 20
  number  = false
  numeric = true
}
