variable "create" {
  type    = bool
  default = true
}

variable "parameters" {
  type    = map(string)
  default = {}
}

variable "names" {
  type    = set(string)
  default = []
}

resource "aws_ssm_parameter" "this" {
  count    = var.create ? 1 : 0 # only where they are wanted
  for_each = var.parameters
  name     = each.key
  type     = "String"
  value    = each.value
}

resource "aws_sqs_queue" "this" {
  for_each = var.names
  count    = 1
  name     = each.key
}

resource "aws_sns_topic" "this" {
  count    = length(var.names)
  for_each = var.names
  name     = each.key
}

resource "aws_sns_topic" "alarms" {
  # none where nobody is on call
  count = var.create ? 1 : 0 # nor in the sandbox
  # by their names
  for_each = var.names # all of them
  name     = each.key
}
