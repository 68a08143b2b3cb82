variable "env" {
  type = string
}

locals {
  name  = "${var.env}-orders"
  queue = upper("${var.env}-{ingest}")
  path  = abspath("${path.module}/policy.json")
  url   = join("/", ["a", "${var.env}-b"])
  text  = format("%s", "${var.env}/c")
}

output "name" {
  value = [local.name, local.queue, local.path, local.url, local.text]
}
