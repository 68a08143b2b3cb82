data "aws_kms_secret" "orders" {
  secret {
    name    = "master_password"
    payload = "AQICAHh0ZXN0"
  }
}

output "password" {
  value     = data.aws_kms_secret.orders.password
  sensitive = true
}
