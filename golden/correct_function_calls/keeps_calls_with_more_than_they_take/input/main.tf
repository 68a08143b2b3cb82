variable "queues" {
  type = list(string)
}

locals {
  is_empty = isempty(var.queues, 1)
  below    = round(-1.5)
  whole    = int(-5.5)
}

output "told" {
  value = [local.is_empty, local.below, local.whole]
}
