resource "aws_cognito_user_pool" "customers" {
  name = "customers"

  mfa_configuration {
    enabled = true
  }
}

resource "aws_service_discovery_service" "orders" {
  name         = "orders"
  namespace_id = "ns-0a1b2c3d4e5f6071"

  dns_records {
    type = "A"
    ttl  = 10
  }
}
