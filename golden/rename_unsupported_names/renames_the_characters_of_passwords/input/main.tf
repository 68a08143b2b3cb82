variable "symbols" {
  type    = string
  default = "!#%"
}

resource "random_password" "orders" {
  length              = 24
  special             = true
  override_characters = "!#$%&*()-_=+"
}

resource "random_password" "returns" {
  length             = 24
  special_characters = var.symbols
  min_special        = 2
}

resource "random_password" "ingest" {
  length             = 24
  special_characters = false
}

resource "random_string" "suffix" {
  length          = 8
  allowed_special = "-_" # as paths have them
}

variable "has_symbols" {
  type = bool
}

resource "random_password" "audit" {
  length        = 24
  special_chars = var.has_symbols
}
