variable "queues" {
  type = map(string)
}

locals {
  # by hand
  names = [for key, name in var.queues : name}
  urls  = [
    for key in keys(var.queues) : "https://example.com/${key}"
  }
  first = { name = keys(var.queues)[0] ]
}

output "names" {
  value = merge(local.first, {
    names = local.names
    urls  = local.urls
  }]
}
