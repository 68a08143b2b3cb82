variable "enabled" {
  type    = bool
  default = true
}

# One of the two values of a conditional.
variable "rules" {
  type = map(any)

  default = {
    orders  = { port = 443, cidrs = ["10.0.0.0/8"] }
    returns = { port = 8443 }
  }
}

resource "terraform_data" "rule" {
  for_each = var.enabled ? var.rules : {}
  input    = each.value.port
}

# What it is made of is, in a loop.
variable "hooks" {
  type    = map(any)
  default = { orders = { url = "/orders", retries = [1, 5] }, returns = { url = "/returns" } }
}

resource "terraform_data" "hook" {
  for_each = var.enabled ? { for name, hook in var.hooks : name => hook } : {}
  input    = each.value.url
}

# A function that makes a set of it.
variable "steps" {
  type    = list(any)
  default = ["pull", { run = "make" }]
}

locals {
  steps = distinct(var.steps)
}

# Another module, which may say what it is.
variable "queues" {
  type    = map(any)
  default = { orders = { delay = 0, tags = [] }, returns = { delay = 30 } }
}

module "ingest" {
  source = "./modules/ingest"
  queues = var.queues
}

output "steps" {
  value = local.steps
}
