variable "sources" {
  type = map(object({
    source  = string
    filters = optional(map(any))
  }))
  default = {
    orders = {
      source = "shop.orders"
      filters = {
        price = [{ numeric = [">", 0] }]
      }
    }
    returns = {
      source = "shop.returns"
    }
  }
}

output "sources" {
  value = var.sources
}
