variable "labels" {
  type    = map(string)
  default = { "for" = "orders", team = "shop" }
}

variable "tags" {
  type = map(string)
  default = {
    "Owner"       = "ingest"
    Stage         = "test"
    "cost center" = "1"
    if            = "needed"
  }
}

output "labels" {
  value = merge(var.labels, var.tags)
}
