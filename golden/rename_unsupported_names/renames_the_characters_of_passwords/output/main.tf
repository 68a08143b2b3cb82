variable "symbols" {
  type    = string
  default = "!#%"
}

resource "random_password" "orders" {
  length           = 24
  special          = true
  override_special = "!#$%&*()-_=+"
}

resource "random_password" "returns" {
  length           = 24
  override_special = var.symbols
  min_special      = 2
}

resource "random_password" "ingest" {
  length  = 24
  special = false
}

resource "random_string" "suffix" {
  length           = 8
  override_special = "-_" # as paths have them
}

variable "has_symbols" {
  type = bool
}

resource "random_password" "audit" {
  length  = 24
  special = var.has_symbols
}
