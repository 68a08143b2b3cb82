resource "aws_cognito_user_pool" "main" {
  name = "orders"
}

resource "aws_cognito_user_pool_client" "main" {
  for_each = toset(["web", "mobile"])

  name         = each.key
  user_pool_id = aws_cognito_user_pool.main.id
}

resource "random_password" "main" {
  for_each = toset(["reader", "writer"])

  length = 24
}

variable "token" {
  type      = string
  sensitive = true
}

resource "aws_ssm_parameter" "note" {
  name        = "/note"
  description = var.token
  type        = "String"
  value       = "none"
}

module "keys" {
  source = "./keys"
  token  = var.token
}

locals {
  passwords = { for name, password in random_password.main : name => password.result }
}

output "client_secrets" {
  description = "Secrets of the clients"
  value       = { for name, client in aws_cognito_user_pool_client.main : name => client.client_secret }
}

output "first_password" {
  value = values(random_password.main)[*].result
}

output "passwords" {
  value = local.passwords
}

output "everything" {
  value = random_password.main
}

output "note" {
  value = aws_ssm_parameter.note.description
}

output "token" {
  value = module.keys.token
}

# Nothing of these is secret.
output "client_ids" {
  value = { for name, client in aws_cognito_user_pool_client.main : name => client.id }
}

output "names" {
  value = keys(local.passwords)
}

output "lengths" {
  value = [for password in random_password.main : password.length]
}

output "key" {
  value = module.keys.name
}
