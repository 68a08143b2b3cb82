resource "random_password" "orders" {
  length             = 24
  special            = true
  special_characters = true
}

resource "random_password" "returns" {
  length           = 24
  allowed_special  = true
  override_special = "!#"
}

resource "random_string" "suffix" {
  length              = 8
  override_characters = ["-", "_"]
}

variable "has_symbols" {
  type = bool
}

resource "random_string" "audit" {
  length          = 8
  allowed_special = var.has_symbols
}
