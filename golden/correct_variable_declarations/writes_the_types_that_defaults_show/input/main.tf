# What not all of them give has to be of one type, too.
variable "addons" {
  description = "Add-ons of the cluster"
  type = map(object({
    version = optional(string)
    # Goes to the add-on as JSON.
    settings = optional(any)
    irsa     = optional(bool, false)
  }))

  default = {
    network = { settings = { env = { PREFIX_DELEGATION = "true" } } }
    dns     = {}
    storage = { irsa = true, settings = null }
  }
}

variable "stages" {
  type = list(object({
    name    = string
    filters = optional(list(map(any)), [])
    limits  = optional(map(any), {})
  }))

  default = [
    { name = "ingest" },
    { name = "load", filters = [{ body = { kind = ["final"] } }], limits = { memory = 512, timeout = 30 } },
  ]
}

variable "widgets" {
  type    = map(object({ title = string, axis = any }))
  default = { orders = { title = "Orders", axis = { label = "count", min = 0 } }, paid = { title = "Paid", axis = null } }
}

resource "aws_ssm_parameter" "settings" {
  for_each = { for name, addon in var.addons : name => addon.settings if addon.settings != null }

  name  = "/addons/${each.key}"
  type  = "String"
  value = jsonencode(each.value)
}

resource "aws_ssm_parameter" "stages" {
  name  = "/stages"
  type  = "String"
  value = jsonencode([for stage in var.stages : stage.filters if lookup(stage.limits, "memory", 0) > 256])
}

resource "aws_ssm_parameter" "widgets" {
  for_each = var.widgets

  name  = "/widgets/${each.key}"
  type  = "String"
  value = each.value.axis == null ? each.value.title : "${each.value.title} (${each.value.axis.label})"
}
