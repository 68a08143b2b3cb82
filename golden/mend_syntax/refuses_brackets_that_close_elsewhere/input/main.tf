locals {
  names = [
    "orders",
    "ingest"
}

output "names" {
  value = [for name in local.names : { name = name ]
}
}
