variable "labels" {
  type    = map(string)
  default = merge({ "for" = "orders" }, { team = "shop" })
}

variable "tags" {
  type = map(string)
  default = merge(
    { "Owner" = "orders", Stage : "test" },
    { "cost center" = "1", "Owner" = "ingest", if = "needed" },
  )
}

output "labels" {
  value = merge(var.labels, var.tags)
}
