variable "env" {
  type = string
}

locals {
  name  = f"{var.env}-orders"
  queue = upper(f"{var.env}-{{ingest}}")
  path  = abspath(${path.module}/policy.json)
  url   = join("/", ["a", ${var.env}-b])
  text  = format("%s", ${var.env}/c)
}

output "name" {
  value = [local.name, local.queue, local.path, local.url, local.text]
}
