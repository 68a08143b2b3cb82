variable "retention" {
  description = "How long messages are kept."
  type        = number
}

# What an override file gives has to be given here, too.
module "returns" {
  source = "./orders"
  prefix = "returns"
}
